import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** The language of the tests is not a registered one, so its code cannot pass these two rules. */
const PSEUDO = ['html-lang-valid', 'valid-lang'];
const LANGS = ['en', 'es', 'qps'];
const KINDS = [
  '',
  'programs/',
  'doors/',
  'programs/snap/',
  'programs/eitc/',
  'states/',
  'states/ny/',
  'help/',
  'about/',
  'about/accuracy/',
  'privacy/',
  'accessibility/',
  'search/',
  'kiosk/',
];
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of LANGS)
  for (const kind of KINDS)
    for (const [size, viewport] of Object.entries(SIZES))
      test(`/${lang}/${kind} on a ${size} has no problem that axe finds, and fits`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(`/${lang}/${kind}`);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(PSEUDO).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
        ).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
      });

for (const path of ['/', '/404.html'])
  test(`${path} has no problem that axe finds`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(PSEUDO).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });

test('pages fit at 320 px, as at 400 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const kind of KINDS) {
    await page.goto(`/qps/${kind}`);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, kind).toBeLessThanOrEqual(0);
  }
});
