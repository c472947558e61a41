import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goOn as next } from '../support/to-people.ts';

const heading = (page: Page) => page.locator('h1:visible');
/** The questions come after the page. What is kept is read, and written, only then. */
const opened = (page: Page) => page.locator('[data-not-ready]').waitFor({ state: 'detached' });
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]:visible`);

/** From the first screen to the people, as a 34-year-old in Colorado. */
async function begin(page: Page, lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/find/`);
  await page.locator('[name="state"]').selectOption('CO');
  await next(page);
  await page.locator('[name="people[0].age"]').fill('34');
  await next(page);
}

async function addChild(page: Page, age: string, name: string): Promise<void> {
  await page.locator('[data-action="add-person"]').click();
  await page.locator('[name="people[1].relationship"][value="child"]').check();
  await page.locator('[name="people[1].age"]').fill(age);
  await page.locator('[name="people[1].name"]').fill(name);
  await next(page);
}

const blocks = (page: Page) => page.locator('[data-stage] form > [data-part]');
const block = (page: Page, id: string) => page.locator(`[data-stage] [data-part^="${id}"]`);

/** Answers the last question that shows with "nobody", "none" or "I don't know". */
async function answerNone(page: Page): Promise<void> {
  for (const field of await blocks(page).last().locator('[data-field]').all()) {
    const none = field.locator('[value="none"]:visible');
    const all = (await none.count()) ? none : field.locator('[value="unknown"]:visible');
    for (const box of await all.all()) await box.check();
  }
}

/** Answers so until a question or the end comes. A further question shows without Next. */
async function skipTo(page: Page, id: string, most = 120): Promise<void> {
  for (let n = 0; n < most; n++) {
    if (await block(page, id).or(page.locator('[data-check]:visible')).count()) return;
    const before = await blocks(page).count();
    await answerNone(page);
    if ((await blocks(page).count()) === before) await next(page);
  }
}

test('Back, Forward and reload keep place and answers', async ({ page }) => {
  await begin(page);
  await expect(heading(page)).toHaveText('Who lives with you?');
  await page.goBack();
  await expect(page.locator('[name="people[0].age"]')).toHaveValue('34');
  await page.goForward();
  await page.reload();
  await expect(heading(page)).toHaveText('Who lives with you?');
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '/en/find/',
  );
});

test('focus goes to the heading of each screen', async ({ page }) => {
  await begin(page);
  await expect(page.locator('h1:focus')).toHaveText('Who lives with you?');
});

test('what cannot be is refused in plain words, and stays as it was typed', async ({ page }) => {
  await page.goto('/en/find/');
  await next(page);
  await expect(page.locator('[data-problem]')).toBeFocused();
  await expect(page.locator('[data-problem] li')).toHaveText('Choose your state.');
  await page.locator('[name="state"]').selectOption('CO');
  await next(page);
  await page.locator('[name="people[0].age"]').fill('300');
  await next(page);
  await expect(page.locator('[data-problem] li')).toHaveText('Enter an age from 0 to 120.');
  await expect(page.locator('[name="people[0].age"]')).toHaveValue('300');
});

test('people can be added, changed and removed', async ({ page }) => {
  await begin(page);
  await addChild(page, '4', 'Leo');
  await expect(page.locator('[data-person="p2"]')).toContainText('Leo');
  await page.locator('[data-person="p2"] [data-action="change"]').click();
  await page.locator('[name="people[1].age"]').fill('5');
  await next(page);
  await expect(page.locator('[data-person="p2"]')).toContainText('Your child (5)');
  await page.locator('[data-person="p2"] [data-action="remove"]').click();
  await expect(page.locator('[data-person="p2"]')).toHaveCount(0);
  await expect(page.locator('[data-person]')).toHaveCount(1);
});

test('"Nobody" stands alone and nothing is ticked before', async ({ page }) => {
  await begin(page);
  await addChild(page, '4', 'Leo');
  await next(page);
  await skipTo(page, 'pregnant');
  await expect(question(page, 'people.pregnant').locator('input:checked')).toHaveCount(0);
  // The next question shows once this one is answered, and stays.
  await expect(question(page, 'people.postpartum')).toHaveCount(0);
  await page.locator('[name="people.pregnant"][value="none"]').check();
  await expect(question(page, 'people.postpartum')).toBeVisible();
  await page.locator('[name="people[0].pregnant"]').check();
  await expect(page.locator('[name="people.pregnant"][value="none"]')).not.toBeChecked();
  // What belongs to it shows at once, and needs its answer too.
  await expect(question(page, 'people.expectedBabies')).toBeVisible();
  await next(page);
  await expect(page.locator('[data-problem]:visible')).toBeVisible();
  // With nobody pregnant, no number of babies is asked for.
  await page.locator('[name="people[0].pregnant"]').uncheck();
  await page.locator('[name="people.pregnant"][value="none"]').check();
  await expect(question(page, 'people.expectedBabies')).toHaveCount(0);
  await expect(question(page, 'people.postpartum')).toBeVisible();
});

test('a wage by the hour is said back by the month', async ({ page }) => {
  await begin(page);
  await next(page);
  await skipTo(page, 'income');
  await page.locator('[name="people[0].income"][value="job"]').check();
  await page.locator('input[name="people[0].income[0].amount"][inputmode]').fill('$15.50');
  await page.locator('[name="people[0].income[0].every"][value="hour"]').check();
  await page.locator('input[name="people[0].income[0].hours"][inputmode]').fill('28');
  await expect(page.locator('[data-sum]')).toHaveText('That is about $1,881 a month.');
  await page.locator('input[name="people[0].income[0].amount"][inputmode]').fill('18.125');
  await expect(page.locator('[data-sum]')).toHaveText('That is about $2,199 a month.');
});

test('all questions lead to the answers, and these to the results and back', async ({ page }) => {
  await begin(page);
  await next(page);
  await skipTo(page, 'none');
  await expect(heading(page)).toHaveText('Check your answers');
  await page.locator('[data-check] [data-action="change"]').first().click();
  await next(page);
  await expect(heading(page)).toHaveText('Check your answers');
  await page.locator('[data-action="results"]').click();
  await expect(page.locator('[data-results] [data-result]').first()).toBeAttached();
});

test('a county can be typed', async ({ page }) => {
  await page.goto('/en/find/');
  // Only the rules know that the county matters here. People who are faster than the rules do not have to wait.
  await page.locator('find-help[data-rules]').waitFor();
  await page.locator('[name="state"]').selectOption('MA');
  await next(page);
  await page.locator('[name="people[0].age"]').fill('34');
  await next(page);
  await next(page);
  await skipTo(page, 'county');
  await page.locator('#f-county').fill('Suffolk');
  await next(page);
  await expect(page.locator('[data-problem]')).toBeHidden();
  await expect(question(page, 'people.insurance')).toBeVisible();
  expect(await session(page)).toContain('"county":["Suffolk"]');
});

test('Enter in a field goes on, and the keyboard alone is enough', async ({ page }) => {
  await page.goto('/en/find/');
  await page.locator('[name="state"]').focus();
  await page.keyboard.type('Colorado');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[name="people[0].age"]').focus();
  await page.keyboard.type('34');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Who lives with you?');
});

test('the other language keeps every answer', async ({ page }) => {
  await begin(page);
  await page.goto('/es/find/');
  await expect(heading(page)).toHaveText('¿Quién vive con usted?');
});

test('a handed-over household opens its answers and leaves the address', async ({ page }) => {
  const household = { state: 'TX', people: [{ id: 'p1', relationship: 'self', age: 70, income: [] }] };
  const text = Buffer.from(JSON.stringify(household)).toString('base64url');
  await page.goto(`/en/find/#h=${text}`);
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(page.locator('[data-check]')).toContainText('Texas');
  expect(page.url()).not.toContain('#');
});

const KEY = 'every-door.answers';
const linkTo = (household: unknown, lang = 'en'): string =>
  `/${lang}/find/#h=${Buffer.from(typeof household === 'string' ? household : JSON.stringify(household)).toString('base64url')}`;
const texan = { state: 'TX', people: [{ id: 'p1', relationship: 'self', age: 70, income: [] }] };
const session = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key) ?? '', KEY);
const device = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

test('without a state everything begins at the state, whatever the history says', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => sessionStorage.clear());
  for (const at of ['people', 'check', 'results', 'person:new1']) {
    await page.evaluate((place) => history.replaceState({ at: place }, ''), at);
    await page.reload();
    await expect(heading(page)).toHaveText('Which state do you live in?');
    await page.locator('find-help[data-rules]').waitFor();
    await expect(heading(page)).toHaveText('Which state do you live in?');
  }
});

test('after clearing, Back leads to the first question', async ({ page }) => {
  await begin(page);
  await page.locator('[data-action="clear"]:visible').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/find/'));
  await page.goBack();
  await expect(heading(page)).toHaveText('Which state do you live in?');
  await expect(page.locator('[name="state"]')).toHaveValue('');
});

test('without storage a reload begins anew, and nobody gets results without a state', async ({ page }) => {
  await page.addInitScript(() => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      Storage.prototype[method] = () => {
        throw new DOMException('denied', 'SecurityError');
      };
  });
  await begin(page);
  await expect(heading(page)).toHaveText('Who lives with you?');
  await page.reload();
  await expect(heading(page)).toHaveText('Which state do you live in?');
  await next(page);
  await expect(page.locator('[data-problem] li')).toHaveText('Choose your state.');
});

test('a link in the summary of problems leads to its field, and nowhere else', async ({ page }) => {
  const follow = async (name: string, title: string | RegExp): Promise<void> => {
    await next(page);
    const before = await page.evaluate(() => history.length);
    await page.locator('[data-problem] a').first().click();
    await expect(page.locator(`[name="${name}"]`).first()).toBeFocused();
    await expect(heading(page)).toHaveText(title);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(page.url()).not.toContain('#');
  };
  await page.goto('/en/find/');
  await follow('state', 'Which state do you live in?');
  await page.locator('[name="state"]').selectOption('CO');
  await next(page);
  await follow('people[0].age', 'How old are you?');
  await page.locator('[name="people[0].age"]').fill('34');
  await next(page);
  await page.locator('[data-action="add-person"]').click();
  await page.locator('[name="people[1].age"]').fill('4');
  await follow('people[1].relationship', /./);
  await expect(page.locator('[name="people[1].age"]')).toHaveValue('4');
  // The link above the header of every page is of the same kind.
  await page.locator('a.usa-skipnav').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="people[1].age"]')).toHaveValue('4');
  await page.evaluate(() => (location.hash = 'anywhere'));
  await expect(page.locator('[name="people[1].age"]')).toHaveValue('4');
});

test('a link asks before it takes the place of answers', async ({ page }) => {
  await begin(page);
  await page.locator('[data-action="save"]').click();
  const before = await device(page);
  await page.goto(linkTo(texan));
  await expect(heading(page)).toHaveText('Use the answers in this link?');
  await expect(heading(page)).toBeFocused();
  expect(page.url()).not.toContain('#');
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await page.locator('[data-action="keep-mine"]').click();
  await expect(heading(page)).toHaveText('Who lives with you?');
  expect(await device(page)).toBe(before);
  // The same in a separate tab: there, only the copy on the device has the answers.
  const other = await page.context().newPage();
  await other.goto(linkTo(texan, 'es'));
  await expect(heading(other)).toHaveText('¿Quiere usar las respuestas de este enlace?');
  await other.reload();
  await expect(heading(other)).toHaveText('¿Quién vive con usted?');
  await other.goto(linkTo(texan, 'es'));
  await other.locator('[data-action="use-link"]').click();
  await expect(other.locator('[data-check]')).toContainText('Texas');
  // The page does not ask about answers that are already there.
  await other.goto(linkTo(texan, 'es'));
  await expect(other.locator('[data-check]')).toContainText('Texas');
});

const me = { id: 'p1', relationship: 'self', age: 34 };
for (const [kind, household] of Object.entries({
  nobody: { state: 'CO', people: [null] },
  'no such state': { state: 'ZZ', people: [me] },
  'a prototype': `{"state":"__proto__","people":[{"id":"p1","relationship":"self","age":34}],"__proto__":{"x":1}}`,
  'no day': { state: 'CO', asOf: 'yesterday', people: [me] },
  'no list': { state: 'CO', people: [{ ...me, income: {} }], housing: null },
  '200 people': {
    state: 'CO',
    people: Array.from({ length: 200 }, (_, i) => ({
      ...me,
      id: `p${i}`,
      relationship: i ? 'child' : 'self',
    })),
  },
  'half a link': '{"state":"CO","people":[{"id":',
}))
  test(`a broken link is said to be broken, and nothing is lost: ${kind}`, async ({ page }) => {
    await page.goto(linkTo(household));
    await expect(page.locator('[data-note]')).toContainText('This link is broken');
    await expect(heading(page)).toHaveText('Which state do you live in?');
    await page.locator('[name="state"]').selectOption('CO');
    await next(page);
    await page.locator('[name="people[0].age"]').fill('34');
    await next(page);
    await expect(heading(page)).toHaveText('Who lives with you?');
    await page.goto(linkTo(household));
    await expect(page.locator('[data-note]')).toContainText('This link is broken');
    await expect(heading(page)).toHaveText('Who lives with you?');
    await page.reload();
    await expect(heading(page)).toHaveText('Who lives with you?');
  });

for (const [kind, text] of Object.entries({
  'no answers': '{"ids":["p1"],"answers":null,"at":"people"}',
  'a place that is a number': '{"ids":["p1"],"answers":{},"at":7}',
  'people that are none': '{"ids":[null],"answers":{}}',
  'a list': '[1,2]',
  'answers that are no texts': '{"ids":["p1"],"answers":{"state":[{}],"people[0].age":"34"},"at":{}}',
  'the word null': 'null',
}))
  test(`stored data of a wrong kind make no dead page: ${kind}`, async ({ page }) => {
    await page.goto('/en/find/');
    await opened(page);
    await page.evaluate(([key = '', it = '']) => sessionStorage.setItem(key, it), [KEY, text]);
    await page.evaluate(() => history.replaceState({ at: [1], from: {} }, ''));
    await page.reload();
    await page.locator('[name="state"]').selectOption('CO');
    await next(page);
    await expect(heading(page)).toHaveText('How old are you?');
  });

test('a broken copy of the tab leaves the good one of the device alone', async ({ page }) => {
  await begin(page);
  await page.locator('[data-action="save"]').click();
  await page.evaluate((key) => sessionStorage.setItem(key, '{"ids":7'), KEY);
  await page.reload();
  await expect(heading(page)).toHaveText('Who lives with you?');
  await expect(page.locator('[data-note]')).toContainText('we opened the ones saved on this device');
  expect(await device(page)).toContain('"34"');
});

test('an answer that cannot be is asked again, and the others stay', async ({ page }) => {
  await begin(page);
  const text = await session(page);
  await page.evaluate(
    ([key = '', it = '']) => sessionStorage.setItem(key, it.replace('"CO"', '"ZZ"')),
    [KEY, text],
  );
  await page.reload();
  await expect(heading(page)).toHaveText('Which state do you live in?');
  await expect(page.locator('[data-note]')).toContainText('some of your saved answers');
  await page.locator('[name="state"]').selectOption('CO');
  await next(page);
  expect(await session(page)).toContain('"34"');
});

test('a tab that has fallen behind does not overwrite what was saved since', async ({ page }) => {
  await begin(page);
  await page.locator('[data-action="save"]').click();
  const other = await page.context().newPage();
  await other.goto('/en/find/');
  await addChild(other, '4', 'Leo');
  await expect(other.locator('[data-person="p2"]')).toContainText('Leo');
  // Looking around in the first tab changes nothing on the device.
  await page.reload();
  await page.goBack();
  await page.goForward();
  expect(await device(page)).toContain('Leo');
  await expect(page.locator('[data-note]')).toBeHidden();
  // An answer in that tab is kept on the device, and the page says so.
  await next(page);
  await expect(page.locator('[data-note]')).toContainText('newer answers in another tab');
  expect(await device(page)).toContain('Leo');
  await page.locator('[data-action="save"]').click();
  expect(await device(page)).not.toContain('Leo');
});

test('what was typed and not sent yet survives Back, reload and the other language', async ({ page }) => {
  await page.goto('/en/find/');
  await page.locator('[name="state"]').selectOption('CO');
  await page.reload();
  await expect(page.locator('[name="state"]')).toHaveValue('CO');
  await next(page);
  await page.locator('[name="people[0].age"]').fill('3');
  await page.goBack();
  await expect(page.locator('[name="state"]')).toHaveValue('CO');
  await page.goForward();
  await expect(page.locator('[name="people[0].age"]')).toHaveValue('3');
  await page.locator('[name="people[0].age"]').fill('34');
  await next(page);
  await page.locator('[data-action="add-person"]').click();
  await page.locator('[name="people[1].relationship"][value="child"]').check();
  await page.locator('[name="people[1].name"]').fill('Leo');
  await page.goBack();
  await page.goForward();
  await expect(page.locator('[name="people[1].name"]')).toHaveValue('Leo');
  await page.reload();
  await expect(page.locator('[name="people[1].name"]')).toHaveValue('Leo');
  await page.goto('/es/find/');
  await expect(page.locator('[name="people[1].name"]')).toHaveValue('Leo');
  await expect(page.locator('[name="people[1].relationship"][value="child"]')).toBeChecked();
  await page.locator('[name="people[1].age"]').fill('4');
  await next(page);
  await expect(page.locator('[data-person="p2"]')).toContainText('Leo');
  // It is kept with the answers, and cleared with them.
  await page.locator('[data-action="add-person"]').click();
  await page.locator('[name="people[2].name"]').fill('Mia');
  await page.locator('[data-action="clear"]:visible').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/find/'));
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    'Mia',
  );
});

test('a choice made before the script is there stays', async ({ page }) => {
  let release = (): void => undefined;
  const wait = new Promise<void>((done) => (release = done));
  // The page waits for the gate before it shows anything. It does not wait for the questionnaire.
  await page.route('**/_astro/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/en/find/', { waitUntil: 'commit' });
  await page.locator('[name="state"]').selectOption('CO');
  await page.locator('[name="state"]').focus();
  release();
  await page.locator('find-help[data-rules]').waitFor();
  await expect(page.locator('[name="state"]')).toHaveValue('CO');
  await expect(page.locator('[name="state"]')).toBeFocused();
  await next(page);
  await expect(page.locator('[name="state"]')).toHaveCount(0);
});

test('before the questions have come, a choice is kept at once and a press of Next counts', async ({
  page,
}) => {
  let release = (): void => undefined;
  const wait = new Promise<void>((done) => (release = done));
  await page.route('**/questions.json', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/en/find/');
  await page.locator('[name="state"]').selectOption('CO');
  // Nothing else has come, and the page is loaded anew.
  await page.reload();
  release();
  await opened(page);
  await expect(page.locator('[name="state"]')).toHaveValue('CO');
  await page.unroute('**/questions.json');
  let releaseAgain = (): void => undefined;
  const again = new Promise<void>((done) => (releaseAgain = done));
  await page.route('**/questions.json', async (route) => {
    await again;
    await route.continue();
  });
  await page.reload();
  await page.locator('[name="state"]').selectOption('OH');
  await page.locator('[data-action="next"]').click();
  releaseAgain();
  await expect(heading(page)).toHaveText('How old are you?');
  expect(await session(page)).toContain('"state":["OH"]');
});

test('after health insurance the results can be seen, and the next question says what it could add', async ({
  page,
}) => {
  await page.goto('/en/find/');
  await page.locator('find-help[data-rules]').waitFor();
  await begin(page);
  await next(page);
  const results = page.locator('[data-action="results"]:visible');
  const shown: string[] = [];
  for (let n = 0; n < 20 && !(await results.count()); n++) {
    shown.push((await page.locator('[data-stage] form').getAttribute('data-screen')) ?? '');
    const at = await heading(page).textContent();
    for (let k = 0; k < 20 && (await heading(page).textContent()) === at; k++) {
      const before = await blocks(page).count();
      await answerNone(page);
      if ((await blocks(page).count()) === before) await next(page);
    }
  }
  expect(shown).toEqual(['hardships', 'income', 'housing', 'insurance']);
  await skipTo(page, 'disabled');
  await expect(block(page, 'disabled').locator('[data-worth]')).toHaveText(
    /^Could add up to \$994 a month\.$/,
  );
  // From here on they can always be seen, on the screens of the short way too.
  await page.goBack();
  await page.goBack();
  await expect(results).toBeVisible();
  await results.click();
  await expect(page.locator('[data-results] [data-result]').first()).toBeAttached();
});

test('whether everybody has the same health insurance is asked first, and then for each only if not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const people = ['self', 'spouse', 'child', 'child'].map((relationship, i) => ({
    id: `p${i + 1}`,
    relationship,
    age: [34, 36, 9, 4][i],
  }));
  await page.goto(linkTo({ state: 'CO', people }).replace('#h=', '#part='));
  await page.locator('find-help[data-rules]').waitFor();
  await skipTo(page, 'insurance');
  await expect(heading(page)).toHaveText('Does everyone have the same health insurance now?');
  const height = () => page.locator('main').evaluate((it) => it.scrollHeight);
  expect(await height()).toBeLessThanOrEqual(900);
  const choose = (way: string) => page.locator(`[name="people.insurance"][value="${way}"]`).check();
  const lists = page.locator('[data-own]:visible');
  await expect(lists).toHaveCount(0);
  await choose('differs');
  await expect(lists).toHaveCount(4);
  await choose('same');
  await expect(lists).toHaveCount(1);
  // What only some of them can have is for nobody to choose together.
  await expect(page.locator('[name="people[0].insurance"][value="medicare"]')).toBeHidden();
  await page.locator('[name="people[0].insurance"][value="employer"]').check();
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await next(page);
  for (const i of [0, 1, 2, 3])
    expect(await session(page)).toContain(`"people[${i}].insurance":["employer"]`);
  await page.goBack();
  await expect(page.locator('[name="people.insurance"][value="same"]')).toBeChecked();
  await choose('none');
  await next(page);
  expect(await session(page)).toContain('"people[3].insurance":["none"]');
});

test('an answer that removes its own question leads on', async ({ page }) => {
  await page.goto(
    linkTo({ state: 'CO', unstated: 'none', people: [me, { id: 'p2', relationship: 'child', age: 9 }] }),
  );
  await opened(page);
  await page.evaluate((key) => {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? '') as Record<string, unknown>;
    sessionStorage.setItem(key, JSON.stringify({ ...draft, at: 'citizens' }));
  }, KEY);
  await page.evaluate(() => history.replaceState({ at: 'citizens' }, ''));
  await page.reload();
  await page.locator('[name="people[1].citizenship"][value="citizen"]').check();
  await next(page);
  await page.locator('[name="people[0].citizenship"][value="citizen"]').check();
  await next(page);
  await expect(heading(page)).not.toHaveText('Which state do you live in?');
  await skipTo(page, 'none');
  await expect(heading(page)).toHaveText('Check your answers');
});

test('answers that cannot be read are dropped, and it is said', async ({ page }) => {
  await page.goto('/en/find/');
  await opened(page);
  await page.evaluate(() => sessionStorage.setItem('every-door.answers', '{"ids":7'));
  await page.reload();
  await expect(page.locator('[data-note]')).toBeVisible();
  await expect(heading(page)).toHaveText('Which state do you live in?');
});

test('without the rules the questions still work, and it is said', async ({ page }) => {
  await page.route('**/rules.json', (route) => route.abort());
  await begin(page);
  await expect(page.locator('[data-no-rules]')).toBeVisible({ timeout: 20_000 });
  await expect(heading(page)).toHaveText('Who lives with you?');
});

for (const lang of ['en', 'es'])
  test(`no screen has a barrier that axe finds (${lang})`, async ({ page }) => {
    test.slow();
    await begin(page, lang);
    await addChild(page, '4', 'Leo');
    for (let n = 0; n < 120; n++) {
      if (await page.locator('[data-check]:visible').count()) break;
      const before = await blocks(page).count();
      const job = blocks(page).last().locator('[name$=".income"][value="job"]');
      if (await job.count()) await job.check();
      else await answerNone(page);
      if ((await blocks(page).count()) > before) continue;
      // All questions of the screen show.
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await next(page);
    }
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  });

for (const lang of ['en', 'es'])
  test(`whose child somebody is and who is married is told on a small phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const fits = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    };
    const choices = (name: string) =>
      page.locator(`[name="${name}"]`).evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value));
    const people = ['self', 'partner', 'child', 'parent', 'parent'].map((relationship, i) => ({
      id: `p${i + 1}`,
      relationship,
      age: [34, 36, 4, 61, 63][i],
    }));
    const home = { state: 'CO', county: 'Denver', shareFood: true, people };
    await page.goto(linkTo(home, lang).replace('#h=', '#part='));
    await page.locator('find-help[data-rules]').waitFor();
    const parents = 'people[2].parents';
    for (let n = 0; n < 6 && !(await page.locator(`[name="${parents}"]`).count()); n++) await next(page);
    await fits();
    expect(await choices(parents)).toEqual(['none', 'p1', 'p2', 'p4', 'p5', 'unknown']);
    await next(page);
    await expect(page.locator('[data-problem]')).toBeFocused();
    await fits();
    await page.locator(`[name="${parents}"][value="p1"]`).check();
    await page.locator(`[name="${parents}"][value="p2"]`).check();
    await fits();
    const spouse = 'people[3].spouse';
    expect(await choices(spouse)).toEqual(['none', 'p1', 'p2', 'p5', 'elsewhere', 'unknown']);
    await page.locator(`[name="${spouse}"][value="p5"]`).check();
    await next(page);
    const kept = await session(page);
    expect(kept).toContain(`"${parents}":["p1","p2"]`);
    expect(kept).toContain(`"${spouse}":["p5"]`);
  });

test('years of work are kept as work credits, and shown again as years', async ({ page }) => {
  await page.goto('/en/find/');
  await page.locator('[name="state"]').selectOption('CO');
  await next(page);
  await page.locator('[name="people[0].age"]').fill('66');
  await next(page);
  await next(page);
  const years = page.locator('input.usa-input[name="people[0].workCredits"]:visible');
  await skipTo(page, 'workCredits');
  await years.fill('10');
  const here = await heading(page).textContent();
  for (let n = 0; n < 20 && (await heading(page).textContent()) === here; n++) {
    if (!(await blocks(page).last().locator('[name="people[0].workCredits"]').count()))
      await answerNone(page);
    await next(page);
  }
  const kept = await page.evaluate(() => Object.values(sessionStorage).join());
  expect(kept).toContain('"people[0].workCredits":["40"]');
  await page.goBack();
  await expect(years).toHaveValue('10');
});

test('without script the page of questions says what else there is, and shows no question', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/find/');
  await expect(page.locator('h1:visible')).toHaveText('These questions need JavaScript');
  await expect(page.locator('[data-question]:visible')).toHaveCount(0);
  await expect(page.locator('button:visible')).toHaveCount(0);
  await context.close();
});
