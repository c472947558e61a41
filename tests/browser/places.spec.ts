import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PLACES = readdirSync('content/places').map((name) => name.replace('.yaml', '').toLowerCase());
const PHONE = { width: 360, height: 740 };
/** Five screens of a phone: the most that the main part of a place's page may take, in pixels. */
const MOST = 3700;

for (const lang of ['en', 'es'])
  test(`each place takes five screens of a phone at most, and what is to be touched is large (${lang})`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    for (const place of PLACES) {
      await page.goto(`/${lang}/states/${place}/`);
      const main = page.locator('main');
      expect(await main.evaluate((it) => it.scrollHeight), place).toBeLessThanOrEqual(MOST);
      expect(await main.evaluate((it) => it.scrollWidth), place).toBeLessThanOrEqual(PHONE.width);
      const low = await main
        .locator(':is(a, summary):visible')
        .evaluateAll((all) =>
          all
            .map((it) => [it.textContent.trim(), it.getBoundingClientRect().height] as const)
            .filter(([, height]) => height < 44),
        );
      expect(low, place).toEqual([]);
      const calls = await main
        .locator('a[href^="tel:"]')
        .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
      expect(calls.length, place).toBeGreaterThan(2);
      for (const call of calls) expect(call, place).toMatch(/^tel:(\d{3}|\+1\d{10})$/);
    }
  });

for (const lang of ['en', 'es', 'qps'])
  test(`a place with everything open has no problem that axe finds, and fits a phone (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    for (const place of ['co', 'tx', 'pr', 'gu']) {
      await page.goto(`/${lang}/states/${place}/`);
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((it) => it.toggleAttribute('open', true)));
      const { violations } = await new AxeBuilder({ page })
        .disableRules(['html-lang-valid', 'valid-lang'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.locator('main').evaluate((it) => it.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    }
  });

test('a place says which one form covers what, and says of what nobody has read that one has to ask', async ({
  page,
}) => {
  await page.goto('/en/states/tx/');
  const form = page
    .locator('li', { has: page.locator('a[href="https://www.yourtexasbenefits.com"]') })
    .first();
  await expect(form).toContainText('For SNAP, TANF, Texas Medicaid, and Texas CHIP.');
  await page.goto('/en/states/co/');
  await expect(page.locator('main')).toContainText('Maybe also for Child Health Plan Plus (CHP+)');
});
