/** Types a household into the questionnaire as a person would: answers whatever screen is shown, then Next. */
import type { Locator, Page } from '@playwright/test';
import { fromHousehold } from '../../src/questionnaire/from-household.ts';
import type { Household } from '../../src/facts/values.ts';
import { goOn } from './to-people.ts';

/** What a person ticks if the household says nothing: no, none, nobody. */
const NOTHING = ['none', 'false', 'no', 'citizen', 'pending', 'unknown'];
const MOST_SCREENS = 120;

interface Field {
  readonly at: Locator;
  readonly name: string;
  readonly value: string;
  readonly type: string;
}

/** What a person types if the household says nothing: one baby, no nickname, no county; otherwise zero. */
function plain(name: string): string {
  if (name.endsWith('expectedBabies')) return '1';
  return /(name|county)$/.test(name) ? '' : '0';
}

/** The fields of the shown screen, in order. */
async function fieldsOf(part: Locator): Promise<Field[]> {
  const found = part.locator('input[name]:visible, select[name]:visible');
  const about = await found.evaluateAll((all) =>
    all.map((field) => {
      const { name, value, type } = field as HTMLInputElement;
      return { name, value, type };
    }),
  );
  return about.map((field, n) => ({ at: found.nth(n), ...field }));
}

const isTick = ({ type }: Field): boolean => type === 'checkbox' || type === 'radio';

/** Ticks the answers among the choices of one name. If none fits, the answer is no. */
async function choose(choices: readonly Field[], wanted: readonly string[]): Promise<void> {
  const fitting = choices.filter(({ value }) => wanted.includes(value));
  const no = NOTHING.flatMap((value) => choices.filter((choice) => choice.value === value)).slice(0, 1);
  for (const { at } of fitting.length ? fitting : no) await at.check();
}

/** A topic asks about everyone at once. Ticks each person for whom it is true, or nobody. */
async function answerTopic(fields: readonly Field[], answers: Record<string, string[]>): Promise<void> {
  const people = fields.filter(({ name }) => name.includes('['));
  const ticked = people.filter(({ name, value }) => answers[name]?.includes(value));
  const nobody = fields.filter(({ name, value }) => !name.includes('[') && value === 'none');
  for (const { at } of ticked.length ? ticked : nobody) await at.check();
}

/** A field in larger units takes its part of the number. */
async function asTyped(field: Locator, value: string): Promise<string> {
  const times = await field.getAttribute('data-times');
  return times === null ? value : String(Number(value) / Number(times));
}

/** Answers what shows, and then the further questions that this opens. */
async function answerForm(form: Locator, answers: Record<string, string[]>): Promise<void> {
  const blocks = form.locator('[data-part]');
  for (let n = 0; n < (await blocks.count()); n++) await answerBlock(blocks.nth(n), answers);
}

async function answerBlock(form: Locator, answers: Record<string, string[]>): Promise<void> {
  // Whether everybody has the same is a question of its own; here each has their own.
  const differs = form.locator('[data-same] [value="differs"]');
  const same = (await differs.count()) ? await differs.getAttribute('name') : null;
  if (same !== null) await differs.check();
  const topics = await form.locator('[data-topic]').all();
  for (const topic of topics) await answerTopic(await fieldsOf(topic), answers);
  const ofTopics = new Set((await Promise.all(topics.map(fieldsOf))).flat().map(({ name }) => name));
  const fields = (await fieldsOf(form)).filter(({ name }) => !ofTopics.has(name) && name !== same);
  for (const name of new Set(fields.map((field) => field.name))) {
    const own = fields.filter((field) => field.name === name);
    const text = own.find((field) => !isTick(field));
    const wanted = answers[name] ?? [];
    if (!text) await choose(own, wanted);
    else if (text.type === 'select-one') await text.at.selectOption(wanted[0] ?? { index: 1 });
    else await text.at.fill(await asTyped(text.at, wanted[0] ?? plain(name)));
  }
}

/** Adds everyone except the person who answers, on the screen of people. */
async function addPeople(page: Page, household: Household): Promise<void> {
  for (const [i, { relationship, age }] of household.people.entries()) {
    if (i === 0) continue;
    await page.locator('[data-action="add-person"]').click();
    await page.locator(`[name="people[${i}].relationship"][value="${relationship}"]`).check();
    await page.locator(`[name="people[${i}].age"]`).fill(String(age));
    await goOn(page);
  }
}

/** From the first question to "Check your answers"; returns the ids of the questions that were asked, in order. */
export async function typeHousehold(page: Page, household: Household): Promise<string[]> {
  const { answers } = fromHousehold(household);
  const asked: string[] = [];
  for (let n = 0; n < MOST_SCREENS; n++) {
    if (await page.locator('[data-check]:visible').count()) return asked;
    const form = page.locator('[data-stage] form');
    const screen = (await form.getAttribute('data-screen')) ?? '';
    asked.push(screen);
    if (screen === 'people') await addPeople(page, household);
    else await answerForm(form, answers);
    await goOn(page);
  }
  throw new Error(`No end after ${MOST_SCREENS} screens: ${asked.slice(-6).join(', ')}`);
}

/** Outcomes by program, as the results show them. */
export async function shownOutcomes(page: Page): Promise<Record<string, string>> {
  await page.locator('[data-action="results"]:visible').first().click();
  await page.locator('[data-results] [data-result]').first().waitFor({ state: 'attached' });
  const pairs = await page
    .locator('[data-results] [data-result]')
    .evaluateAll((all) =>
      all.map((e) => [(e as HTMLElement).dataset['result'], (e as HTMLElement).dataset['outcome']]),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}
