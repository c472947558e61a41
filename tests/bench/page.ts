/** How the questionnaire behaves in a browser, as ratios to a hand-made page in the same run. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveSite } from '../../src/cli/serve.ts';
import { handOverLink } from '../../src/questionnaire/link.ts';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts';
import { typicalCases } from '../support/typical.ts';
import { OUT } from './site.ts';

const ROUNDS = 5;
/** A phone for a few dollars a month. The browser slows the page by this, and not the worker. */
const SLOWER = 6;
/** How long nothing may happen before a page counts as quiet, and how often it is looked at, in milliseconds. */
const STILL = 1000;
const LOOK = 50;
/** Work within one look that counts as something happening, in seconds. */
const WORK = 0.003;

/** A page with one question, by hand. */
const BY_HAND = `<!doctype html><html lang="en"><title>Which state?</title><style>body{font:1rem sans-serif;max-width:40rem;margin:auto}</style>
<h1>Which state do you live in?</h1><form><label>State <select name="state">${'<option>Colorado</option>'.repeat(56)}</select></label>
<button>Next</button></form></html>`;

interface Opened {
  /** Milliseconds until the question was painted. */
  readonly visible: number;
  /** Milliseconds until the main thread had nothing more to do. */
  readonly quiet: number;
}

/** Opens an address on a slowed page that has nothing in its cache. */
async function opened(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await context.route('**/by-hand/', (route) => route.fulfill({ contentType: 'text/html', body: BY_HAND }));
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable');
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const worked = async (): Promise<number> => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  let [last, before] = [performance.now(), await worked()];
  while (performance.now() - last < STILL) {
    await new Promise((done) => setTimeout(done, LOOK));
    const now = await worked();
    if (now - before > WORK) last = performance.now();
    before = now;
  }
  const visible = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await context.close();
  return { visible, quiet: last - start };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** The longest task, in milliseconds, of a slowed page from the link with answers to the shown results; tasks under 50 count as 0. */
async function longestTask(browser: Browser, site: string): Promise<number> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const [first] = typicalCases();
  if (!first) throw new Error('There is no typical household.');
  await page.goto(site + handOverLink(first.household));
  await page.locator('find-help[data-rules="here"]').waitFor({ state: 'attached' });
  await page.locator('[data-action="results"]:visible').click();
  await page.locator('[data-results] [data-slot="title"]').waitFor();
  await page.waitForTimeout(STILL);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  return Math.round(Math.max(0, ...tasks));
}

/** Serves the site that the bench has built, and measures in a Chromium. */
export async function pageFigures(): Promise<Record<string, number>> {
  const { server, address } = await serveSite(OUT, 0);
  const site = address.replace(/\/$/, '');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  });
  const [own, byHand]: [Opened[], Opened[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      byHand.push(await opened(browser, `${site}/by-hand/`));
      own.push(await opened(browser, `${site}/en/find/`));
    }
    const ratio = (what: keyof Opened): number =>
      Math.round((100 * median(own.map((it) => it[what]))) / median(byHand.map((it) => it[what]))) / 100;
    return {
      'first question visible, ratio to a page by hand': ratio('visible'),
      'main thread quiet, ratio to a page by hand': ratio('quiet'),
      'longest task from link to results, ms': await longestTask(browser, site),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
