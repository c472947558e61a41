import { expect, test } from 'vitest';
import { answerAll, answerScreen, give, journeyOf, settle } from '../../tests/support/answer-all.ts';
import { typicalCases } from '../../tests/support/typical.ts';
import { readSections } from '../compile/questions.ts';
import type { Household } from '../facts/values.ts';
import { throughDoor } from './door.ts';
import { emptyDraft } from './draft.ts';
import { fromHousehold } from './from-household.ts';
import { CHECK, type Journey } from './journey.ts';

const sections = readSections();
const screensOf = (short: boolean): string[] =>
  sections
    .filter((it) => (it.short === true) === short)
    .flatMap(({ screens }) => screens.map(({ id }) => id));
const idOf = (key: string): string => key.split(':')[0] ?? '';
const first = (id: string): Household => {
  const found = typicalCases().find((it) => it.id.endsWith(id));
  if (!found) throw new Error(`There is no typical household “${id}”.`);
  return found.household;
};

/** The most screens that somebody should have to go through, by how many people live together. */
const mostOf = (size: number): number => (size === 1 ? 12 : size <= 4 ? 18 : 24);

test.each(typicalCases().map(({ id, household }) => [id, household] as const))(
  'everything is answered on few screens: %s',
  (_, household) => {
    const { screens } = answerAll(household);
    expect(screens.length, screens.join(' ')).toBeLessThanOrEqual(mostOf(household.people.length));
  },
);

test('the short way comes first, with what is urgent right after the people', () => {
  const { screens } = answerAll(first('single-parent'));
  const short = screens.filter((key) => screensOf(true).includes(idOf(key)));
  expect(screens.slice(0, short.length)).toEqual(short);
  expect(short.map(idOf)).toEqual([
    'state', 'you', 'people', 'shareFood', 'hardships', 'income', 'childrenIncome', 'housing', 'insurance',
  ]); // prettier-ignore
  expect(screens.length).toBeGreaterThan(short.length);
  // About papers last of all.
  expect(screens.at(-1)).toBe('citizens');
});

test('whoever comes from something urgent is asked about that after the state, and keeps it there', () => {
  const door = { fill: { hardships: ['foodRunningOut'] }, says: '' };
  const begun = { ...emptyDraft(), answers: { ...emptyDraft().answers, state: ['CO'] } };
  const journey = journeyOf(throughDoor(begun, 'no-food', door));
  expect(journey.after('state')).toBe('hardships');
  expect(journey.after('hardships')).toBe('you');
  delete journey.draft.door;
  expect(journey.before('you')).toBe('hardships');
  const lost = journeyOf(throughDoor(begun, 'job-loss', { fill: { hardships: ['jobLoss'] }, says: '' }));
  expect(lost.after('state')).toBe('you');
});

/** Answers the short way, and stops at the first question after it. */
function afterShort(household: Household): { journey: Journey; key: string } {
  const whole = fromHousehold(household);
  const journey = journeyOf({ ids: whole.ids, answers: {} });
  household.people.forEach((_, i) => {
    for (const key of ['age', 'relationship'])
      journey.draft.answers[`people[${i}].${key}`] = whole.answers[`people[${i}].${key}`] ?? [];
  });
  let key = 'state';
  while (screensOf(true).includes(idOf(key))) {
    answerScreen(journey, key, (part) => give(journey, part, whole, true));
    key = journey.after(key);
  }
  return { journey, key };
}

test('after the short way the section comes first on which most money hangs', () => {
  const { journey, key } = afterShort(first('couple-children'));
  const amounts = new Map([
    ['people.disabled', 100],
    ['people.student', 200],
    ['expenses.childCare', 300],
    ['people.citizenship', 900],
  ]);
  const [result] = journey.results;
  if (!result) throw new Error('There are no results.');
  const results = [...amounts].map(([fact, max]) => ({
    ...result,
    outcome: 'possible' as const,
    estimate: { min: 0, max, period: 'month' as const },
    missing: [fact.replace('people.', 'people[0].')],
    unsettled: [],
  }));
  journey.know({ asOf: '2026-11-24', results });
  expect(screensOf(true)).not.toContain(idOf(key));
  const later: string[] = [];
  for (let at = 'insurance'; at !== CHECK; at = journey.following(at)) later.push(at);
  expect(later.slice(1)).toEqual(['care', 'student', 'disabled', 'citizens']);
});

test('what was shown keeps its place, whatever later answers are worth', () => {
  const { journey, key } = afterShort(first('couple-children'));
  const whole = fromHousehold(first('couple-children'));
  const shown: string[] = [];
  for (let at = key; at !== CHECK; at = journey.following(at)) {
    journey.see(at);
    shown.push(at);
    answerScreen(journey, at, (part) => give(journey, part, whole, true));
    const back: string[] = [];
    for (
      let before = journey.before(at);
      !screensOf(true).includes(idOf(before));
      before = journey.before(before)
    )
      back.unshift(before);
    expect(back).toEqual(shown.slice(0, -1));
  }
  expect(shown.length).toBeGreaterThan(3);
  // Where another answer moves everything, it is still so.
  journey.draft.answers['people[0].disabled'] = ['true'];
  settle(journey);
  expect(journey.before(shown[2] ?? '')).toBe(shown[1]);
  expect(journey.following(shown[0] ?? '')).toBe(shown[1]);
});

test('results can be seen once the short way is behind, and from there on', () => {
  const { journey, key } = afterShort(first('single-parent'));
  const sectionOf = (at: string): number => journey.step(at)?.section ?? 0;
  expect(journey.isPastShort(sectionOf('insurance'))).toBe(false);
  expect(journey.isPastShort(sectionOf(key))).toBe(true);
  journey.see(key);
  expect(journey.isPastShort(sectionOf('you'))).toBe(true);
});
