/**
 * How the main screens stand, without comparing pixels: nothing lies over anything else, nothing sticks out, the heading is on
 * the first screen, and no page grows past its budget.
 */
import { expect, type Page, test } from '@playwright/test';
import { handOverLink } from '../../src/questionnaire/link.ts';
import type { Household } from '../../src/facts/values.ts';
import { layoutFaults } from '../support/layout.ts';
import { shownOutcomes } from '../support/type-household.ts';

const mother = {
  id: 'p1',
  relationship: 'self',
  age: 29,
  insurance: ['none'],
  income: [{ type: 'wages', amount: 14.5, every: 'hour', hours: 28 }],
} as const;
const children = [
  { id: 'p2', relationship: 'child', age: 7, insurance: ['none'], income: [] },
  { id: 'p3', relationship: 'child', age: 4, insurance: ['none'], income: [] },
] as const;
/** The short way: about ten answers. */
const short = {
  state: 'TX',
  asOf: '2026-11-15',
  housing: 'rent',
  expenses: { rent: 900 },
  hardships: [],
  people: [mother, ...children],
} as unknown as Household;
/** All answers of the same home, which likely gets nine programs and more. */
const whole = {
  ...short,
  unstated: 'none',
  expenses: { rent: 900, electricity: 90 },
  utilities: ['electricity', 'heating'],
} as unknown as Household;

const open = async (page: Page, lang: string, household: Household): Promise<void> => {
  // Another screen of this tab may be the same page with another household.
  await page.goto('about:blank');
  await page.goto(handOverLink(household, lang));
  const use = page.locator('[data-action="use-link"]:visible');
  await use.or(page.locator('[data-check] h1:visible')).first().waitFor();
  if (await use.count()) await use.click();
  await expect(page.locator('[data-check] h1')).toBeVisible();
};
const results =
  (household: Household) =>
  async (page: Page, lang: string): Promise<void> => {
    await open(page, lang, household);
    await shownOutcomes(page);
  };

interface Screen {
  readonly show: (page: Page, lang: string) => Promise<unknown>;
  /** CSS pixels at 360 wide, in English and in Spanish. */
  readonly most: number;
}
const SCREENS: Readonly<Record<string, Screen>> = {
  start: { show: (page, lang) => page.goto(`/${lang}/`), most: 3700 },
  'first question': { show: (page, lang) => page.goto(`/${lang}/find/`), most: 900 },
  'check your answers': { show: (page, lang) => open(page, lang, whole), most: 2200 },
  'results of few answers': { show: results(short), most: 3000 },
  'results of all answers': { show: results(whole), most: 3600 },
  'a situation': { show: (page, lang) => page.goto(`/${lang}/situations/job-loss/`), most: 2700 },
  'a program': { show: (page, lang) => page.goto(`/${lang}/programs/snap/`), most: 11_800 },
};

const PHONE = { width: 360, height: 740 };
const WAYS = [
  { lang: 'en', size: PHONE, isBudget: true },
  { lang: 'es', size: PHONE, isBudget: true },
  { lang: 'qps', size: PHONE },
  { lang: 'en', size: PHONE, text: '200%' },
  { lang: 'en', size: { width: 1280, height: 900 } },
  { lang: 'es', size: { width: 1280, height: 900 } },
  { lang: 'qps', size: { width: 1280, height: 900 } },
];

for (const { lang, size, text = '100%', isBudget = false } of WAYS)
  test(`the main screens stand well (${lang}, ${size.width} px, text ${text})`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const [name, { show, most }] of Object.entries(SCREENS)) {
      await show(page, lang);
      await page.evaluate((large) => (document.documentElement.style.fontSize = large), text);
      await expect.soft(page.locator('h1:visible').first(), name).toBeInViewport();
      expect.soft(await layoutFaults(page), name).toEqual([]);
      const { height, header } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        header: document.querySelector('header')?.getBoundingClientRect().height ?? 0,
      }));
      if (!isBudget) continue;
      expect.soft(height, `height of ${name}`).toBeLessThanOrEqual(most);
      expect.soft(header, `header of ${name}`).toBeLessThanOrEqual(56);
    }
  });

test('the picture of the what-if is as wide as the page, with every name on it readable', async ({
  page,
}) => {
  for (const [lang, width] of [
    ['en', 360],
    ['es', 360],
    ['en', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await results(whole)(page, lang);
    const part = page.locator('[data-what-if]');
    await part.locator('summary').first().click();
    await expect(part.locator('.chart-name').first()).toBeVisible();
    await expect(part.locator('[data-slot="progress"]')).toBeHidden();
    expect(await layoutFaults(page), `${lang} ${width}`).toEqual([]);
    const [chart, list] = await Promise.all([
      part.locator('svg').boundingBox(),
      page.locator('[data-group="likely"]').boundingBox(),
    ]);
    expect(chart?.width ?? 0).toBeGreaterThan((list?.width ?? 0) * 0.85);
    const letters = await part
      .locator('svg text')
      .evaluateAll((all) => all.map((it) => parseFloat(getComputedStyle(it).fontSize)));
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(16);
  }
});
