import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { handOverLink } from '../../src/questionnaire/link.ts';
import type { Household } from '../../src/facts/values.ts';
import { readCases } from '../support/read-cases.ts';
import { shownOutcomes, typeHousehold } from '../support/type-household.ts';

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The language of the tests is not a registered one, so its code cannot pass these two rules. */
const PSEUDO = ['html-lang-valid', 'valid-lang'];
/** It lengthens every text separately, so a longer label never begins with the shorter one. */
const LENGTHENED = ['label-content-name-mismatch'];

const family = {
  state: 'CA',
  county: 'Los Angeles',
  unstated: 'none',
  housing: 'rent',
  expenses: { rent: 1400, electricity: 80 },
  utilities: ['electricity', 'phone'],
  hardships: ['foodRunningOut'],
  benefits: ['lifeline'],
  people: [
    {
      id: 'p1',
      relationship: 'self',
      age: 34,
      income: [{ type: 'wages', amount: 15.5, every: 'hour', hours: 28 }],
    },
    { id: 'p2', relationship: 'child', age: 8, student: 'school', insurance: ['medicaid'] },
  ],
} as const;
const partial = { state: 'TX', people: [{ id: 'p1', relationship: 'self', age: 30 }] } as const;

const open = async (page: Page, lang: string, household: unknown): Promise<void> => {
  await page.goto(handOverLink(household as Household).replace('/en/', `/${lang}/`));
  // If the tab already has another household, the page asks first.
  const use = page.locator('[data-action="use-link"]:visible');
  await use.or(page.locator('[data-check] h1:visible')).first().waitFor();
  if (await use.count()) await use.click();
  await expect(page.locator('[data-check] h1')).toBeVisible();
};
const barriers = async (page: Page): Promise<string[]> => {
  const off = page.url().includes('/qps/') ? [...PSEUDO, ...LENGTHENED] : PSEUDO;
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(off).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
};
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Each language and each size once or twice: every pair of them would take minutes.
for (const [lang, sizes] of Object.entries({ en: ['phone'], es: ['desktop'], qps: ['phone'] } as const))
  for (const size of sizes)
    test(`answers and results have no barrier and fit (${lang}, ${size})`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      for (const household of [family, partial]) {
        await open(page, lang, household);
        expect(await barriers(page)).toEqual([]);
        await shownOutcomes(page);
        await expect(page.locator('[data-results] h1')).toBeFocused();
        await page.evaluate(() =>
          document
            .querySelectorAll('[data-results] details')
            .forEach((d) => ((d as HTMLDetailsElement).open = true)),
        );
        expect(await barriers(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });

test('the requests are the same for two very different households, and no address holds an answer', async ({
  browser,
}) => {
  const households = ['single', 'infant'].map(
    (kind) => readCases('oracle-2026.json').find(({ id }) => id.endsWith(`-${kind}`))?.household,
  );
  const lists = [];
  for (const household of households) {
    const page = await browser.newPage();
    const requests: string[] = [];
    const places: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search}`),
    );
    page.on('framenavigated', (frame) => places.push(frame.url()));
    await page.goto('/en/find/');
    await typeHousehold(page, household as Household);
    await shownOutcomes(page);
    lists.push([...new Set(requests)].sort());
    expect([
      ...new Set(places.map((url) => new URL(url).pathname + new URL(url).search + new URL(url).hash)),
    ]).toEqual(['/en/find/']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.close();
  }
  expect(lists[0]).toEqual(lists[1]);
});

test('clearing leaves nothing behind', async ({ page }) => {
  await open(page, 'en', family);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('CA');
  await page.locator('[data-action="clear"]:visible').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/find/'));
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    'CA',
  );
});

test('an answer that is still missing leads to its question and back to the results', async ({ page }) => {
  await open(page, 'en', partial);
  await shownOutcomes(page);
  await page.locator('[data-action="continue"]').click();
  await expect(page.locator('[data-stage] h1:visible')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-results] h1')).toBeVisible();
});

test('another pay: the slider says what there would be, the picture and the table show it, nothing is fetched', async ({
  page,
}) => {
  await open(page, 'en', family);
  await shownOutcomes(page);
  const part = page.locator('[data-what-if]');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await part.locator('summary').first().click();
  await expect(part.locator('.chart-line')).toBeVisible();
  await expect(part.locator('[data-slot="progress"]')).toBeHidden();
  const slider = part.getByRole('slider', { name: 'Monthly pay, before taxes' });
  const said = part.locator('[data-slot="say"]');
  await expect(said).toContainText('If you earn $1,881 a month');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(said).not.toContainText('$1,881 a month');
  await expect(slider).toHaveAttribute('aria-valuetext', /If you earn .* a month/);
  await expect(part.getByRole('img', { name: 'Monthly help at each level of pay' })).toBeVisible();
  await part.getByText('The same as a table').click();
  expect(await part.locator('tbody tr').count()).toBeGreaterThan(10);
  await expect(part.locator('tbody')).toContainText('ends: ');
  expect(requests).toEqual([]);
});

test('a no by income says at which pay it would turn', async ({ page }) => {
  const rich = {
    ...family,
    benefits: [],
    people: [
      { ...family.people[0], income: [{ type: 'wages', amount: 9000, every: 'month' }] },
      family.people[1],
    ],
  };
  await open(page, 'en', rich);
  await shownOutcomes(page);
  const turns = page.locator('[data-result="wic"], [data-result="snap"]').locator('[data-slot="turns"]');
  await expect(turns.first()).toContainText(/If you earned about \$[\d,]+ a month or less \(now \$9,000\)/);
});

test('years from now each card says of which year its amounts are', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2028-06-01T12:00:00'));
  for (const [lang, words] of [
    ['en', /^Some amounts here are from 202\d\. New ones were due on /],
    ['es', /^Algunas cantidades son de 202\d\. Las nuevas debían llegar el /],
  ] as const) {
    await open(page, lang, { ...family, state: 'ME', county: 'Knox' });
    await shownOutcomes(page);
    for (const program of ['snap', 'tanf'])
      await expect(page.locator(`[data-result="${program}"] [data-slot="old"]`)).toHaveText(words);
  }
});

test('what cannot wait comes with the number to call, and paper forms are named once', async ({ page }) => {
  const veteran = { id: 'p1', relationship: 'self', age: 50, veteran: true };
  await open(page, 'en', {
    state: 'TX',
    unstated: 'none',
    housing: 'homeless',
    hardships: ['domesticViolence'],
    lostInsurance: true,
    people: [veteran],
  });
  await shownOutcomes(page);
  const today = page.locator('[data-today]');
  for (const phone of ['1-800-799-7233', '1-877-424-3838'])
    await expect(today.getByRole('link', { name: phone })).toBeVisible();
  await expect(today).toContainText('within 60 days');
  await expect(page.getByText('No internet?')).toHaveCount(1);
});

/** A mother and two children: nine programs are likely. */
const nine = {
  state: 'TX',
  asOf: '2026-11-15',
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
} as const;

/** The same home after the short way, about ten answers. */
const short = {
  state: nine.state,
  asOf: nine.asOf,
  housing: nine.housing,
  expenses: { rent: 900 },
  hardships: [],
  people: nine.people.map(({ id, relationship, age, insurance, ...rest }) => ({
    id,
    relationship,
    age,
    insurance,
    income: 'income' in rest ? rest.income : [],
  })),
};

test.describe('budgets of a phone', () => {
  test.use({ viewport: SIZES.phone });

  const height = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const stops = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, summary, input, select, [tabindex="0"]',
          ),
        ].filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.tabIndex >= 0).length,
    );

  test('the results of a family with nine likely programs', async ({ page }) => {
    await open(page, 'en', nine);
    expect(await height(page)).toBeLessThanOrEqual(2200);
    await shownOutcomes(page);
    expect(await page.locator('[data-group="likely"] [data-result]').count()).toBeGreaterThanOrEqual(9);
    expect(await height(page)).toBeLessThanOrEqual(3600);
    const rows = await page
      .locator('[data-result]:visible')
      .evaluateAll((found) => found.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...rows)).toBeLessThanOrEqual(150);
    expect(await stops(page)).toBeLessThanOrEqual(45);
    await page.locator('[data-group="unlikely"] summary').first().click();
    expect(await height(page)).toBeLessThanOrEqual(6000);
  });

  test('the results of few answers', async ({ page }) => {
    for (const household of [partial, short])
      for (const lang of ['en', 'es']) {
        await open(page, lang, household);
        await shownOutcomes(page);
        expect(await height(page)).toBeLessThanOrEqual(3000);
        expect(await stops(page)).toBeLessThanOrEqual(45);
      }
  });

  test('every program is on the page, and what only an office decides is one line that opens', async ({
    page,
  }) => {
    await open(page, 'en', nine);
    expect(Object.keys(await shownOutcomes(page))).toHaveLength(readdirSync('content/programs').length);
    const office = page.locator('[data-group="office"]');
    await expect(office.locator('[data-slot="names"]')).toBeVisible();
    await office.locator('summary').first().click();
    const row = office.locator('[data-result]').last();
    await row.locator('summary').first().click();
    await expect(row.locator('[data-rule]').first()).toBeVisible();
  });
});

test('a family prints at most three pages, with a table of programs, steps and documents', async ({
  page,
}) => {
  await open(page, 'en', nine);
  await shownOutcomes(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-printed]')).toBeVisible();
  await expect(page.locator('[data-group="likely"]')).toBeHidden();
  for (const part of ['[data-plan]', '[data-papers]']) await expect(page.locator(part)).toBeVisible();
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(3);
});
