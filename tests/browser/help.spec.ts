import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = ['help', 'states', 'states/ca', 'states/gu', 'states/al', 'search', 'kiosk'];

for (const lang of ['en', 'es'])
  for (const path of PAGES)
    test(`/${lang}/${path}/ has no accessibility problem and fits a small phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${lang}/${path}/`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

test('the urgent ways of the start page lead to their section of the help page', async ({ page }) => {
  for (const section of ['food', 'shelter', 'utilities', 'safety']) {
    await page.goto(`/en/help/#${section}`);
    await expect(page.locator(`h2#${section}`)).toBeInViewport();
  }
});

test('every number can be called, and one that nobody has read says so', async ({ page }) => {
  await page.goto('/en/help/');
  const calls = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
  expect(calls.length).toBeGreaterThan(30);
  for (const call of calls) expect(call).toMatch(/^tel:(\d{3}|\+1\d{10})$/);
  // Of the lines for the whole country each was read; places have some that nobody has.
  await expect(page.locator('main')).not.toContainText('Check this number first');
  await page.goto('/en/states/co/');
  const unsure = page.locator('main li', { has: page.locator('h3#tanf') });
  await expect(unsure).toContainText('Check this number first');
});

test('a place without 211 gets another line instead', async ({ page }) => {
  await page.goto('/en/states/gu/');
  await expect(page.locator('main a[href="tel:211"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('1-844-872-4681');
});

test('a place names its programs as its letters do, with the number that was read', async ({ page }) => {
  await page.goto('/en/states/ca/');
  const row = page.locator('li', { has: page.locator('h3#snap') });
  await expect(row.getByRole('heading')).toHaveText('CalFresh (SNAP)');
  await expect(row.locator('.usa-button[href="tel:+18778473663"]')).toBeVisible();
  await row.locator('summary').click();
  await expect(row.locator('a[href="https://benefitscal.com"]')).toBeVisible();
});
