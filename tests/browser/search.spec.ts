import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { SITE } from '../support/site-pages.ts';

interface Query {
  lang: string;
  query: string;
  programs: string[];
  /** Sentences and misspellings. They need query expansion, which is not there yet, so they are only tried. */
  later?: boolean;
}
const queries = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/search-queries.json'), 'utf8'),
) as Query[];

/** The hits for words in the fragment, best first. */
async function hits(page: Page, lang: string, words: string): Promise<string[]> {
  await page.goto(`/${lang}/search/#q=${encodeURIComponent(words)}`);
  await expect(page.locator('site-search [role=status]')).not.toBeEmpty();
  return page.locator('[data-hit]').evaluateAll((all) => all.map((it) => it.getAttribute('data-hit') ?? ''));
}

for (const lang of ['en', 'es'])
  test(`words and brand names find their program among the first five (${lang})`, async ({ page }) => {
    const missed: string[] = [];
    for (const { query, programs } of queries.filter((it) => it.lang === lang && !it.later)) {
      const first = (await hits(page, lang, query)).slice(0, 5);
      if (!programs.some((id) => first.includes(id))) missed.push(`${query}: ${first.join(' ')}`);
      await page.goto('about:blank');
    }
    expect(missed).toEqual([]);
  });

test('results have no accessibility problem', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await hits(page, 'es', 'estampillas');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the name of a state finds its page', async ({ page }) => {
  expect((await hits(page, 'en', 'California')).slice(0, 3)).toContain('states/ca');
  await page.goto('about:blank');
  expect((await hits(page, 'es', 'nueva york')).slice(0, 3)).toContain('states/ny');
});

test('results come as one types, are announced, and are reached by keyboard', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByRole('searchbox').pressSequentially('food stamps');
  await expect(page.locator('site-search [role=status]')).toContainText('food stamps');
  await expect(page.locator('[data-hit="snap"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit] a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/programs\/|\/en\/states\/|\/en\/help\//);
  await page.goBack();
  await expect(page.locator('[data-hit="snap"]')).toBeVisible();
});

test('the words stay in the fragment: no request carries them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await hits(page, 'en', 'zebra stripes');
  await page.getByRole('searchbox').fill('zebra crossing');
  await page.keyboard.press('Enter');
  await expect(page.locator('site-search [role=status]')).toContainText('zebra crossing');
  expect(new URL(page.url()).search).toBe('');
  expect(asked.filter((url) => url.split('#')[0]?.includes('zebra'))).toEqual([]);
});

/** Every address that is requested between the page and the results, in alphabetical order. */
async function requests(context: BrowserContext, lang: string, words: string): Promise<string[]> {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/${lang}/search/`);
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.locator('site-search [role=status]')).toContainText(words);
  await page.close();
  return asked.sort();
}

for (const lang of ['en', 'es'])
  test(`what is fetched does not hang on the words (${lang})`, async ({ browser }) => {
    const lists: string[][] = [];
    for (const words of ['domestic violence', 'food', 'zzz', 'casa y comida'])
      lists.push(await requests(await browser.newContext(), lang, words));
    for (const list of lists) expect(list).toEqual(lists[0]);
    const pieces = readdirSync(`${SITE}/pagefind/index`).filter((name) => name.startsWith(lang));
    expect(lists[0]?.filter((url) => url.includes('/index/')).length).toBe(pieces.length);
  });

test('after “Clear my answers” Back brings no words', async ({ page }) => {
  await page.goto('/en/help/');
  await page.evaluate(() => sessionStorage.setItem('every-door.test', 'CO'));
  await hits(page, 'en', 'domestic violence');
  await page.goto('/en/help/');
  await page.locator('footer [data-action=clear]').click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('nothing found says what to try, and words are never read as HTML', async ({ page }) => {
  expect(await hits(page, 'en', 'xqzv <b>wvkq</b>')).toEqual([]);
  await expect(page.locator('[data-nothing]')).toBeVisible();
  await expect(page.locator('site-search b')).toHaveCount(0);
});

test('a search that does not load says so, and the next try works', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/en/search/#q=wic');
  await expect(page.locator('site-search [role=status]')).toContainText('did not load');
  await page.unroute('**/pagefind/pagefind.js');
  await page.reload();
  await expect(page.locator('[data-hit="wic"]')).toBeVisible();
});

test('the box on the start page leads to the results', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('food stamps');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/#q=food%20stamps$/);
  await expect(page.locator('[data-hit="snap"]')).toBeVisible();
});
