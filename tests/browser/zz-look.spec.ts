import { test } from '@playwright/test';
import { handOverLink } from '../../src/questionnaire/link.ts';
import { shownOutcomes } from '../support/type-household.ts';
const nine = {
  state: 'TX',
  unstated: 'none',
  housing: 'rent',
  expenses: { rent: 900, electricity: 90 },
  utilities: ['electricity', 'heating'],
  people: [
    {
      id: 'p1',
      relationship: 'self',
      age: 29,
      insurance: ['none'],
      income: [{ type: 'wages', amount: 14.5, every: 'hour', hours: 28 }],
    },
    { id: 'p2', relationship: 'child', age: 7, student: 'school', insurance: ['none'] },
    { id: 'p3', relationship: 'child', age: 4, insurance: ['none'] },
  ],
};
const partial = { state: 'TX', people: [{ id: 'p1', relationship: 'self', age: 30 }] };
for (const [name, home, lang, width] of [
  ['nine', nine, 'en', 360],
  ['nine', nine, 'es', 360],
  ['nine', nine, 'en', 1280],
  ['partial', partial, 'en', 360],
] as const)
  test(`look ${name} ${lang} ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(handOverLink(home as never).replace('/en/', `/${lang}/`));
    await page.locator('[data-check] h1:visible').waitFor();
    await page.screenshot({ path: `/tmp/look-check-${name}-${lang}-${width}.png`, fullPage: true });
    console.log('check', name, lang, width, await page.evaluate(() => document.documentElement.scrollHeight));
    await shownOutcomes(page);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/look-${name}-${lang}-${width}.png`, fullPage: true });
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < Math.min(full, 5500); y += 1400)
      await page.screenshot({
        path: `/tmp/look-${name}-${lang}-${width}-${y}.png`,
        fullPage: true,
        clip: { x: 0, y, width, height: Math.min(1400, full - y) },
      });
    console.log(
      'parts',
      JSON.stringify(
        await page.evaluate(() =>
          [...document.body.children].map(
            (e) => `${e.tagName}.${e.className} ${Math.round(e.getBoundingClientRect().height)}`,
          ),
        ),
      ),
      await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('main')!).paddingBlock +
          ' ' +
          [...document.querySelector('main')!.children]
            .map((e) => e.tagName + Math.round(e.getBoundingClientRect().height))
            .join(),
      ),
    );
    console.log(
      'results',
      name,
      lang,
      width,
      await page.evaluate(() => document.documentElement.scrollHeight),
      JSON.stringify(
        await page.evaluate(() =>
          [...document.querySelectorAll('[data-results] > *')]
            .map(
              (e) =>
                `${e.className || e.tagName} ${JSON.stringify({ ...(e as HTMLElement).dataset })}: ${Math.round(e.getBoundingClientRect().height)}`,
            )
            .filter((t) => !t.endsWith(': 0')),
        ),
      ),
      JSON.stringify(
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-result]')]
            .filter((e) => e.checkVisibility())
            .map((e) => `${e.dataset.result} ${Math.round(e.getBoundingClientRect().height)}`),
        ),
      ),
    );
  });
