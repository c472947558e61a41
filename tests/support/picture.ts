/** Takes the picture of the README, from the site that the tests built: node tests/support/picture.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveSite } from '../../src/cli/serve.ts';
import { handOverLink } from '../../src/questionnaire/link.ts';
import type { Household } from '../../src/facts/values.ts';
import { CHROMIUM_ARGS, needChromium } from './chromium.ts';

const household = JSON.parse(readFileSync('docs/household.json', 'utf8')) as Household;
const { server, address } = await serveSite('test-results/site', 0);
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 960, height: 900 } });
await page.goto(new URL(handOverLink(household), address).href);
await page.locator('[data-check] h1:visible').waitFor();
await page.locator('[data-action=results]:visible').first().click();
await page.locator('[data-results] h1:visible').waitFor();
const chrome = await page.context().newCDPSession(page);
const { data } = await chrome.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
writeFileSync('docs/results.webp', data, 'base64');
await browser.close();
server.close();
