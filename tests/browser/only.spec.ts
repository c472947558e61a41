/** "Check only this one": from a program's page to its questions, its result, and on to everything else. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goOn } from '../support/to-people.ts';
import { shownOutcomes } from '../support/type-household.ts';

const line = (page: Page) => page.locator('[data-only]');
const kept = (page: Page) =>
  page.evaluate(
    () =>
      JSON.parse(sessionStorage.getItem('every-door.answers') ?? '{}') as {
        answers?: Record<string, string[]>;
        only?: string;
      },
  );
const start = async (page: Page, lang: string, program: string) => {
  await page.goto(`/${lang}/programs/${program}/`);
  await page.locator('main [data-action="start"]').click();
  await page.waitForSelector('find-help[data-rules="here"]');
};
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include('main').analyze()).violations;

for (const lang of ['en', 'es'])
  test(`a program's page starts its questions, shows its result, and goes on to all with the answers kept (${lang})`, async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await start(page, lang, 'lifeline');
    await expect(line(page)).toContainText('Lifeline');
    expect(page.url()).not.toContain('#');
    expect(await violations(page)).toEqual([]);
    await page.locator('[name="state"]').selectOption('OH');
    await goOn(page);
    await page.locator('[name="people[0].age"]').fill('70');
    await goOn(page);
    // Loaded anew or not, it goes on.
    if (lang === 'es') await page.reload();
    await expect(line(page)).toContainText('Lifeline');
    // What is asked comes to an end; the results can be seen from the end of the questions on.
    await page.evaluate(() => {
      const state = { at: 'check', depth: 0 };
      history.replaceState(state, '');
      dispatchEvent(new PopStateEvent('popstate', { state }));
    });
    await page.waitForSelector('find-help[data-rules="here"]');
    await page.locator('[data-action="results"]:visible').click();
    await expect(page.locator('[data-results] h1')).toContainText('Lifeline');
    await expect(page.locator('[data-results] [data-result]')).toHaveCount(1);
    await expect(page.locator('[data-result="lifeline"] .result-body')).toBeVisible();
    await expect(page.locator('[data-left-out]')).toBeHidden();
    expect(await violations(page)).toEqual([]);
    const { answers } = await kept(page);
    await page.locator('[data-only-offer] [data-action="check-all"]').click();
    await expect(line(page)).toBeHidden();
    await expect(page.locator('find-help h1:visible')).toBeVisible();
    const after = await kept(page);
    expect(after).toMatchObject({ answers });
    expect(after.only).toBeUndefined();
    expect(sent.filter((url) => /lifeline/.test(url.replace(/\/programs\/lifeline\//, '')))).toEqual([]);
  });

test('over answers already given it keeps them and asks only what is missing; then all are shown again', async ({
  page,
}) => {
  await page.goto('/en/find/');
  await page.waitForSelector('find-help[data-rules="here"]');
  await page.locator('[name="state"]').selectOption('OH');
  await goOn(page);
  await page.locator('[name="people[0].age"]').fill('25');
  await goOn(page);
  const { answers } = await kept(page);
  await start(page, 'en', 'wic');
  await expect(line(page)).toContainText('WIC');
  expect((await kept(page)).answers).toMatchObject(answers ?? {});
  await expect(page.locator('[name="state"]')).toBeHidden();
  await line(page).getByRole('button').click();
  await expect(line(page)).toBeHidden();
  await page.evaluate(() => {
    const state = { at: 'check', depth: 0 };
    history.replaceState(state, '');
    dispatchEvent(new PopStateEvent('popstate', { state }));
  });
  expect(Object.keys(await shownOutcomes(page)).length).toBeGreaterThan(20);
  await expect(page.locator('[data-only-offer]')).toBeHidden();
});

test('a situation’s page means every program again', async ({ page }) => {
  await start(page, 'en', 'wic');
  await expect(line(page)).toBeVisible();
  await page.goto('/en/find/#from=job-loss');
  await page.waitForSelector('find-help[data-rules="here"]');
  await expect(line(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the button is a link to the page that says where help is', async ({ page }) => {
    await page.goto('/en/programs/wic/');
    await page.locator('main [data-action="start"]').click();
    await expect(page.locator('h1:visible')).toHaveText('These questions need JavaScript');
  });
});
