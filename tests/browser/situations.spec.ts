import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const IDS = readdirSync('content/situations');
const EVENTS = [
  'new-baby', 'job-loss', 'death-of-a-loved-one', 'retirement', 'disability', 'disaster', 'leaving-the-military',
  'leaving-prison', 'domestic-violence', 'eviction-or-homelessness', 'new-to-the-country', 'going-to-school',
  'caring-for-someone', 'serious-illness', 'turning-18', 'divorce-or-separation',
]; // prettier-ignore
const URGENT = ['no-food', 'utility-shutoff', 'no-place-to-sleep', 'no-health-cover'];
/** The language of the tests is no registered one, so its code cannot pass these two. */
const PSEUDO = ['html-lang-valid', 'valid-lang'];
const PHONE = { width: 360, height: 740 };
/** Three screens of a phone: the most that the main part of a page may take, in pixels. */
const MOST = 2240;
const OTHERS = ['situations/', 'topics/food/', 'topics/legal/', ''];

test('every life event and urgent need has its page', () => {
  expect([...IDS].sort()).toEqual([...EVENTS, ...URGENT].sort());
});

/** The lengthened language of the tests is tried on one page of each kind. */
const pathsOf = (lang: string): readonly string[] =>
  lang === 'qps'
    ? ['situations/domestic-violence/', ...OTHERS]
    : [...IDS.map((id) => `situations/${id}/`), ...OTHERS];

for (const lang of ['en', 'es', 'qps'])
  for (const path of pathsOf(lang))
    test(`/${lang}/${path} has no problem that axe finds, and fits a small phone`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(`/${lang}/${path}`);
      for (const open of [false, true]) {
        await page
          .locator('main details')
          .evaluateAll(
            (all, isOpen) => all.forEach((it) => ((it as HTMLDetailsElement).open = isOpen)),
            open,
          );
        const { violations } = await new AxeBuilder({ page }).disableRules(PSEUDO).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
        ).toEqual([]);
        // The frame around it has a test of its own (pages.spec.ts).
        expect(await page.locator('main').evaluate((it) => it.scrollWidth)).toBeLessThanOrEqual(360);
      }
    });

for (const lang of ['en', 'es'])
  test(`a situation takes three screens of a phone at most, and what is to be touched is large (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    for (const id of IDS) {
      await page.goto(`/${lang}/situations/${id}/`);
      expect(await page.locator('main').evaluate((it) => it.scrollHeight), id).toBeLessThanOrEqual(MOST);
      const low = await page.locator('main .situation :is(a, summary):visible').evaluateAll((all) =>
        all
          .filter((it) => !it.closest('.laws'))
          .map((it) => [it.textContent.trim(), it.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 44),
      );
      expect(low, id).toEqual([]);
    }
  });

test('each page has its parts in order: today, this week, by a day, then; and every number can be called', async ({
  page,
}) => {
  for (const id of IDS) {
    await page.goto(`/en/situations/${id}/`);
    const headings = await page.locator('.main h2').allTextContents();
    const order = ['Today', 'This week', 'With a deadline', 'Then, when you can', 'What costs people money'];
    expect(headings.length, id).toBeGreaterThan(2);
    expect(headings, id).toEqual(order.filter((it) => headings.includes(it)));
    const calls = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    expect(calls.length, id).toBeGreaterThan(1);
    for (const call of calls) expect(call, id).toMatch(/^tel:(\d{3}|\+1\d{10})$/);
  }
});

test('where somebody may not be safe, help stands first, the exit is in view and no question is near', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/situations/domestic-violence/');
  await expect(page).toHaveTitle(/^Help and safety/);
  const hotline = page.locator('main a[href="tel:+18007997233"]').first();
  await expect(hotline).toBeInViewport();
  await expect(page.locator('[data-action="quick-exit"]').first()).toBeInViewport();
  const start = page.locator('main [data-action="start"]');
  await expect(start).toHaveCount(1);
  await expect(start).not.toBeInViewport();
  expect(await start.getAttribute('href')).toBe('/en/find/');
  const [call, question] = await Promise.all([hotline.boundingBox(), start.boundingBox()]);
  expect(question?.y).toBeGreaterThan((call?.y ?? Infinity) + PHONE.height);
});

test('a death is met with condolence before anything is asked', async ({ page }) => {
  await page.goto('/en/situations/death-of-a-loved-one/');
  await expect(page.locator('main .lead')).toContainText('We are sorry for your loss.');
  await page.goto('/es/situations/death-of-a-loved-one/');
  await expect(page.locator('main .lead')).toContainText('Sentimos mucho su pérdida.');
});

const heading = (page: Page) => page.locator('find-help h1:visible');
const filled = (page: Page) => page.locator('[data-filled]');
const kept = (page: Page) =>
  page.evaluate(
    () =>
      (
        JSON.parse(sessionStorage.getItem('every-door.answers') ?? '{}') as {
          answers?: Record<string, string[]>;
        }
      ).answers ?? {},
  );
const start = async (page: Page, id: string, n = 0, lang = 'en') => {
  await page.goto(`/${lang}/situations/${id}/`);
  await page.locator('main [data-action="start"]').nth(n).click();
};
const answerState = async (page: Page) => {
  await page.locator('[name="state"]').selectOption('OH');
  await page.locator('[data-action="next"]').click();
  await page.locator('[name="people[0].age"]').fill('34');
  await page.locator('[data-action="next"]').click();
};

test('the button fills in what the situation says, and the questions show it', async ({ page }) => {
  await start(page, 'job-loss');
  await expect(filled(page)).toHaveText('Already filled in: Someone lost a job. You can change it.');
  expect(page.url()).not.toContain('#');
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await page.reload();
  await expect(filled(page)).toContainText('Someone lost a job');
  await answerState(page);
  await expect(filled(page)).toBeHidden();
  expect((await kept(page))['hardships']).toEqual(['jobLoss']);
  // Where it is asked, it is ticked, and the others can be ticked too.
  await page.goto('/en/find/');
  await page.waitForSelector('find-help[data-rules="here"]');
  await page.evaluate(() => {
    const state = { at: 'hardships', depth: 0 };
    history.replaceState(state, '');
    dispatchEvent(new PopStateEvent('popstate', { state }));
  });
  await expect(page.locator('[name="hardships"][value="jobLoss"]')).toBeChecked();
  await expect(filled(page)).toContainText('Someone lost a job');
  await page.locator('label[for="hardships=foodRunningOut"]').click();
  await page.locator('[data-action="next"]').click();
  await expect(filled(page)).toBeHidden();
  expect(((await kept(page))['hardships'] ?? []).toSorted()).toEqual(['foodRunningOut', 'jobLoss']);
});

test('of two ways in, each fills in its own', async ({ page }) => {
  await start(page, 'no-place-to-sleep', 1, 'es');
  await expect(filled(page)).toContainText('Ya está marcado:');
  await page.locator('[name="state"]').selectOption('OH');
  await page.locator('[data-action="next"]').click();
  expect((await kept(page))['housing']).toEqual(['shelter']);
});

test('over answers already given it asks before it changes any', async ({ page }) => {
  await page.goto('/en/find/');
  await page.waitForSelector('find-help[data-rules="here"]');
  await answerState(page);
  const before = await kept(page);
  const where = await heading(page).textContent();
  await start(page, 'eviction-or-homelessness', 1);
  await expect(heading(page)).toHaveText('Add this to your answers?');
  await expect(heading(page)).toBeFocused();
  expect(page.url()).not.toContain('#');
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  expect(await kept(page)).toEqual(before);
  await page.locator('[data-action="not-door"]').click();
  await expect(heading(page)).toHaveText(where ?? '');
  expect(await kept(page)).toEqual(before);
  // And with a yes it is added to them; asked for once more, nothing is left to ask.
  await start(page, 'eviction-or-homelessness', 1);
  await page.locator('[data-action="use-door"]').click();
  await expect(heading(page)).toHaveText(where ?? '');
  expect(await kept(page)).toEqual({ ...before, housing: ['homeless'] });
  await start(page, 'eviction-or-homelessness', 1);
  await expect(heading(page)).toHaveText(where ?? '');
});

test('a door that there is not leads to the questions as ever', async ({ page }) => {
  await page.goto('/en/find/#from=nowhere');
  await expect(page.locator('[name="state"]')).toBeVisible();
  await expect(filled(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('everything can be read and called, and the button leads on', async ({ page }) => {
    await page.goto('/en/situations/job-loss/');
    await expect(page.locator('main')).toContainText('File for unemployment');
    await page.locator('summary', { hasText: 'Then, when you can' }).click();
    await expect(page.getByText('Unemployment said no?')).toBeVisible();
    await page.locator('summary', { hasText: 'The law behind these dates' }).click();
    await expect(page.getByRole('link', { name: '45 CFR 155.420(c)' })).toBeVisible();
    await page.locator('main [data-action="start"]').click();
    await expect(page.locator('h1:visible')).toHaveText('These questions need JavaScript');
    await expect(page.locator('main a[href="tel:211"]:visible')).toBeVisible();
  });
});

test('the start page leads with situations: urgent ones, eight others, and all', async ({ page }) => {
  await page.goto('/en/');
  for (const id of ['no-food', 'no-place-to-sleep', 'utility-shutoff', 'domestic-violence'])
    await expect(page.locator(`main a[href="/en/situations/${id}/"]`)).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'What is going on?' }).locator('.doors a')).toHaveCount(
    8,
  );
  await page.getByRole('link', { name: 'All situations' }).click();
  await expect(page.locator('.doors a')).toHaveCount(IDS.length);
  await page.goto('/es/');
  await page.getByRole('link', { name: 'Ayuda legal', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Ayuda legal');
});
