/** Whatever fails on the way, people get results, or one notice that says whom to call and lets them try again. Their answers stay. */
import { readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';
import { handOverLink } from '../../src/questionnaire/link.ts';
import type { Household } from '../../src/facts/values.ts';

const household = {
  state: 'CO',
  people: [
    { id: 'p1', relationship: 'self', age: 34 },
    { id: 'p2', relationship: 'child', age: 4 },
  ],
} as const;

const NEEDED = { rules: '/rules.json', words: '/en/results.json' } as const;
const OPTIONAL = { counties: '/counties.json', places: '/places.json' } as const;
const FILES: Readonly<Record<string, string>> = { ...NEEDED, ...OPTIONAL };
/** The engine has two ways to run: in a worker, and on the page itself. */
const WORKER = '/_astro/engine.';
const SCRIPTS = { engine: [WORKER, '/_astro/answers.'], results: ['/_astro/show-results.'] } as const;

const json = (route: Route, body: string): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'application/json', body });
const built = (path: string): string => readFileSync(`test-results/site${path}`, 'utf8');

type Fail = (route: Route, path: string) => Promise<void> | void;
/** Ways for a file to fail. */
const FAILURES: Readonly<Record<string, Fail>> = {
  'an error of the server': (route) => route.fulfill({ status: 500, body: 'Error' }),
  'no answer at all': () => undefined,
  'no connection': (route) => route.abort(),
  'half a file': (route, path) => json(route, built(path).slice(0, 2000)),
  'a page instead': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
  'nothing in it': (route) => json(route, ''),
  'an empty object': (route) => json(route, '{}'),
  'an empty list': (route) => json(route, '[]'),
};
/** More ways to fail, for the files that have a version. */
const OLD: typeof FAILURES = {
  'another version': (route, path) =>
    json(route, JSON.stringify({ ...JSON.parse(built(path)), version: 'old' })),
  'no programs': (route, path) => json(route, JSON.stringify({ ...JSON.parse(built(path)), programs: [] })),
};

const isFile = (path: string) => (url: URL) => url.pathname.startsWith(path);
const results = (page: Page) => page.locator('[data-results] [data-slot="title"]');
const notice = (page: Page) => page.locator('[data-no-rules]');

/** Makes a file fail until the returned function is called. */
async function breakFile(page: Page, path: string, fail: Fail): Promise<() => void> {
  let isBroken = true;
  await page.route(isFile(path), (route) => (isBroken ? fail(route, path) : route.continue()));
  return () => (isBroken = false);
}

/** Opens the answers of a link and asks for the results. */
async function askForResults(page: Page): Promise<void> {
  await page.goto(handOverLink(household as unknown as Household));
  await expect(page.locator('[data-check] h1')).toBeVisible();
  await page.locator('[data-action="results"]:visible').click();
}

/** While a page reloads, a call to it may never return. */
const answered = <T>(question: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([
    question.catch(() => otherwise),
    new Promise<T>((done) => setTimeout(() => done(otherwise), 5000)),
  ]);

/** Lets the page's clock run ahead until something shows. The real wait would take too long. */
const soon = (page: Page, what: ReturnType<typeof notice>): Promise<void> =>
  expect
    .poll(
      async () => {
        // Each timer that is due fires once, even if it would set itself again.
        await answered(page.clock.fastForward(1000), undefined);
        return answered(what.isVisible(), false);
      },
      { intervals: [100], timeout: 60_000 },
    )
    .toBe(true);

/** What people read if they get no results. The answers must still be there. */
async function expectNotice(page: Page): Promise<void> {
  await soon(page, notice(page));
  await expect(notice(page)).toContainText(/your answers are still here/i);
  await expect(notice(page).locator('a[href="tel:211"]')).toBeVisible();
  await expect(notice(page).locator('a[href^="tel:+"]').first()).toBeVisible();
  await expect(notice(page).locator('[data-retry]')).toBeVisible();
  await expect(page.locator('[data-check]')).toContainText('Colorado');
  await expect(page.locator('[data-results]')).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('CO');
}

/** Where nothing comes at all, people try again while the page still waits; otherwise once the page has stopped trying. */
const untilRetry = async (page: Page, how: string): Promise<void> => {
  if (how !== 'no answer at all') await soon(page, notice(page).filter({ hasText: 'We could not load' }));
};

for (const [name, path] of Object.entries(NEEDED))
  for (const [how, fail] of Object.entries({ ...FAILURES, ...OLD }))
    test(`${name}: ${how}: a notice, and results once it can be had`, async ({ page }) => {
      await page.clock.install();
      const mend = await breakFile(page, path, fail);
      await askForResults(page);
      await expectNotice(page);
      await untilRetry(page, how);
      mend();
      await notice(page).locator('[data-retry]').click();
      await soon(page, results(page));
      await expect(notice(page)).toBeHidden();
    });

for (const [name, paths] of Object.entries(SCRIPTS))
  for (const [how, fail] of Object.entries({
    'no connection': (route: Route) => route.abort(),
    'an error of the server': (route: Route) => route.fulfill({ status: 500, body: 'Error' }),
    'no answer at all': () => undefined,
  }))
    test(`the script of the ${name}: ${how}: a notice, and results once it can be had`, async ({ page }) => {
      await page.clock.install();
      const mends: (() => void)[] = [];
      for (const path of paths) mends.push(await breakFile(page, path, fail));
      await askForResults(page);
      await expectNotice(page);
      await untilRetry(page, how);
      for (const mend of mends) mend();
      await notice(page).locator('[data-retry]').click();
      await soon(page, results(page));
    });

for (const [name, path] of Object.entries(OPTIONAL))
  for (const [how, fail] of Object.entries(FAILURES))
    test(`${name}: ${how}: results all the same`, async ({ page }) => {
      await page.route(isFile(path), (route) => fail(route, path));
      await askForResults(page);
      await expect(results(page)).toBeVisible();
      await expect(page.locator('[data-result="snap"] [data-slot="apply"] a').first()).toBeAttached();
      await expect(notice(page)).toBeHidden();
    });

test('a worker that cannot be had: the engine runs on the page', async ({ page }) => {
  await page.route(isFile(WORKER), (route) => route.abort());
  await askForResults(page);
  await expect(results(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
  expect(page.workers()).toEqual([]);
});

test('a browser without workers: the engine runs on the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await askForResults(page);
  await expect(results(page)).toBeVisible();
});

/** Lets a test end the page's workers as a browser does that runs out of memory: without a word. */
const keepWorkers = (page: Page) =>
  page.addInitScript(() => {
    const kept: Worker[] = [];
    const Real = window.Worker;
    class Kept extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        kept.push(this);
      }
    }
    Object.assign(window, { Worker: Kept, endWorkers: () => kept.forEach((worker) => worker.terminate()) });
  });
const endWorkers = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { endWorkers(): void }).endWorkers());

test('a worker that was ended from outside is started anew as soon as it is asked something', async ({
  page,
}) => {
  await keepWorkers(page);
  await page.clock.install();
  await page.goto(handOverLink(household as unknown as Household));
  await expect(page.locator('find-help[data-rules="here"]')).toBeVisible();
  await endWorkers(page);
  await page.locator('[data-action="results"]:visible').click();
  // What was asked before is known; the other pays below the results are not.
  await soon(page, results(page));
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(1000);
        return page.workers().length;
      },
      { intervals: [100], timeout: 30_000 },
    )
    .toBe(1);
  await page.locator('[data-what-if] summary').first().click();
  await expect(page.locator('[data-what-if] .chart-line')).toBeAttached();
});

test('while the worker is silent the questions go on, and nothing that was answered is lost', async ({
  page,
}) => {
  await keepWorkers(page);
  await page.goto('/en/find/');
  await expect(page.locator('find-help[data-rules="here"]')).toBeVisible();
  await endWorkers(page);
  await page.locator('[name="state"]').selectOption('CO');
  await page.locator('[data-action="next"]').click();
  await page.locator('[name="people[0].age"]').fill('34');
  await page.locator('[data-action="next"]').click();
  await expect(page.locator('h1:visible')).toHaveText('Who lives with you?');
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).toContain('CO');
  expect(kept).toContain('34');
});

test('clearing ends the worker, which holds answers', async ({ page }) => {
  await page.goto(handOverLink(household as unknown as Household));
  await expect(page.locator('find-help[data-rules="here"]')).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  // As every way to clear begins, before it leaves the page: by hand, by the exit, and on a shared computer.
  await page.evaluate(() => document.dispatchEvent(new Event('every-door:clear')));
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a file that results can do without fills them in when it comes later', async ({ page }) => {
  let come = (): void => undefined;
  const late = new Promise<void>((done) => (come = done));
  await page.route(isFile(OPTIONAL.places), async (route) => {
    await late;
    await route.continue();
  });
  await askForResults(page);
  await expect(results(page)).toBeVisible();
  // Without the file every row names 211; with it, the ways of the state.
  const ways = page.locator('[data-result="snap"] [data-slot="apply"] a');
  await expect(ways).toHaveCount(1);
  come();
  await expect(ways).not.toHaveCount(1);
});

test('whoever lost the connection while answering gets results all the same', async ({ page, context }) => {
  await page.goto(handOverLink(household as unknown as Household));
  await expect(page.locator('find-help[data-rules="here"]')).toBeVisible();
  await context.setOffline(true);
  await page.locator('[data-action="results"]:visible').click();
  await expect(results(page)).toBeVisible();
});

test('without any connection trying again keeps the answers on the page', async ({ page, context }) => {
  await page.clock.install();
  for (const path of [...Object.values(FILES), ...Object.values(SCRIPTS).flat()])
    await page.route(isFile(path), (route) => route.abort());
  await askForResults(page);
  await expectNotice(page);
  await context.setOffline(true);
  await notice(page).locator('[data-retry]').click();
  await expectNotice(page);
});

test('where nobody answers 211, the notice names who does', async ({ page }) => {
  await page.clock.install();
  await page.route(isFile(NEEDED.rules), (route) => route.abort());
  await page.goto(handOverLink({ ...household, state: 'GU' } as unknown as Household));
  await page.locator('[data-action="results"]:visible').click();
  await soon(page, notice(page));
  await expect(notice(page).locator('a[href="tel:+18448724681"]')).toBeVisible();
  await expect(notice(page).locator('a[href="tel:211"]')).toHaveCount(0);
});

for (const [how, fail] of Object.entries({
  'no connection': (route: Route) => route.abort(),
  'no answer at all': () => undefined,
}))
  for (const lang of ['en', 'es'])
    test(`the script of the page: ${how}: Next says whom to call (${lang})`, async ({ page }) => {
      await page.route(isFile('/_astro/Questionnaire'), fail);
      await page.goto(`/${lang}/find/`, { waitUntil: 'commit' });
      await page.locator('[name="state"]').selectOption('CO');
      await page.locator('[data-action="next"]').click();
      const fallback = page.locator('[data-not-ready]');
      await expect(fallback).toBeVisible();
      await expect(fallback.locator('a[href="tel:211"]')).toBeVisible();
      expect((await fallback.boundingBox())?.height).toBeGreaterThan(44);
    });

for (const [how, fail] of Object.entries(FAILURES))
  test(`the file of questions: ${how}: Next says whom to call, and what was chosen stays`, async ({
    page,
  }) => {
    await page.route(isFile('/en/questions.json'), (route) => fail(route, '/en/questions.json'));
    await page.goto('/en/find/');
    await page.locator('[name="state"]').selectOption('CO');
    await page.locator('[data-action="next"]').click();
    await expect(page.locator('[data-not-ready]')).toBeVisible();
    await expect(page.locator('[data-not-ready] a[href="tel:211"]')).toBeVisible();
    await expect(page.locator('[name="state"]')).toHaveValue('CO');
    expect(new URL(page.url()).search).toBe('');
  });

test('a choice made before the script is ready stays, and the fallback goes', async ({ page }) => {
  let come = (): void => undefined;
  const late = new Promise<void>((done) => (come = done));
  await page.route(isFile('/_astro/Questionnaire'), async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/en/find/', { waitUntil: 'commit' });
  await page.locator('[name="state"]').selectOption('CO');
  come();
  await expect(page.locator('[data-not-ready]')).toHaveCount(0);
  await expect(page.locator('[name="state"]')).toHaveValue('CO');
  await page.locator('[data-action="next"]').click();
  await expect(page.locator('[data-stage] form')).not.toHaveAttribute('data-screen', 'state');
});
