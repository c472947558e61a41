import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, forget } from '../../tests/support/forget.ts';
import { wholeHousehold } from '../../tests/support/households.ts';
import { householdSchema } from '../facts/schema.ts';
import { householdShape } from '../facts/shape.ts';
import type { Household } from '../facts/values.ts';
import { type Draft, emptyDraft, removePerson } from './draft.ts';
import { fromHousehold } from './from-household.ts';
import { toHousehold } from './household.ts';
import { settleSources } from './income-sources.ts';
import { decode, encode } from './link.ts';

const shape = householdShape();
const draftWith = (answers: Draft['answers']): Draft => ({
  ...emptyDraft(),
  answers: { ...emptyDraft().answers, state: ['CO'], 'people[0].age': ['34'], ...answers },
});
const first = (answers: Draft['answers']) => toHousehold(draftWith(answers)).people[0];

test('"I don\'t know" about everybody is asked and not known of each of them who has no answer of their own', () => {
  const draft: Draft = {
    ids: ['p1', 'p2'],
    answers: {
      'people.pregnant': ['unknown'],
      'people.postpartum': ['unknown'],
      'people.citizenship': ['declined'],
      'people.disabled': ['none'],
      'people[1].pregnant': ['false'],
    },
  };
  const [first, second] = toHousehold(draft).people;
  expect(first?.unsure).toEqual(['pregnant', 'postpartumMonths', 'citizenship']);
  expect(second?.unsure).toEqual(['postpartumMonths', 'citizenship']);
});

test('what was not answered is left out; what is not known or not said is left out and named as unsure', () => {
  const household = toHousehold(
    draftWith({
      housing: ['unknown'],
      'expenses.rent': ['unknown'],
      'people[0].citizenship': ['declined'],
      benefits: ['unknown'],
    }),
  );
  expect(household).toEqual({
    state: 'CO',
    unsure: ['housing', 'expenses.rent', 'benefits'],
    people: [{ id: 'p1', relationship: 'self', age: 34, unsure: ['citizenship'] }],
  });
  expect(toHousehold(fromHousehold(household))).toEqual(household);
});

test('a gate answered with nothing is an empty list of income', () => {
  expect(first({ 'people[0].income': ['none'] })?.income).toEqual([]);
  expect(first({ 'people[0].income': ['unknown'] })?.income).toBeUndefined();
});

test('a source whose amount is not known is some money, and no other source is left open', () => {
  const draft = draftWith({ 'people[0].income': ['job'] });
  settleSources(draft, 0);
  expect(toHousehold(draft).people[0]).toMatchObject({
    income: [{ type: 'wages', amount: {}, every: 'month' }],
  });
  expect(toHousehold(draft).people[0]?.unsure).toBeUndefined();
});

test('other money that is not named yet leaves those types open', () => {
  const draft = draftWith({ 'people[0].income': ['job', 'other'] });
  settleSources(draft, 0);
  const { unsure = [] } = toHousehold(draft).people[0] ?? {};
  expect(unsure).toContain('ssi');
  expect(unsure).not.toContain('wages');
});

test('a good guess is a range around it', () => {
  const draft = draftWith({ 'expenses.rent': ['1,000', 'about'] });
  expect(toHousehold(draft).expenses?.rent).toEqual({ atLeast: 850, atMost: 1150 });
});

test('no pregnancy in the last year is many months ago', () => {
  expect(first({ 'people[0].postpartum': ['false'] })?.postpartumMonths).toBe(600);
  expect(
    first({ 'people[0].postpartum': ['true'], 'people[0].postpartumMonths': ['3'] })?.postpartumMonths,
  ).toBe(3);
});

test('who did not apply has no decision to wait for, in a stored draft of before too', () => {
  const decision = (answer: string) =>
    first({ 'people[0].disabled': ['true'], 'people[0].disabilityDecision': [answer] })?.disabilityDecision;
  expect(decision('notApplied')).toBe('notApplied');
  expect(decision('none')).toBe('notApplied');
  expect(decision('pending')).toBe('pending');
});

test('taking a gate back removes its source and keeps the others with their amounts', () => {
  const draft = draftWith({ 'people[0].income': ['job', 'business'] });
  settleSources(draft, 0);
  draft.answers['people[0].income[1].amount'] = ['500'];
  draft.answers['people[0].income[1].every'] = ['week'];
  draft.answers['people[0].income'] = ['business'];
  settleSources(draft, 0);
  expect(toHousehold(draft).people[0]?.income).toEqual([
    { type: 'selfEmployment', amount: 500, every: 'week' },
  ]);
});

test('nothing of a removed person stays', () => {
  const draft: Draft = { ids: ['p1', 'p2', 'p3'], answers: {} };
  for (const i of [0, 1, 2]) draft.answers[`people[${i}].age`] = [String(30 + i)];
  draft.answers['people[2].taxDependentOf'] = ['p2'];
  removePerson(draft, 1);
  expect(draft).toEqual({
    ids: ['p1', 'p3'],
    answers: { 'people[0].age': ['30'], 'people[1].age': ['32'] },
  });
});

const sorted = (household: Household) => ({
  ...household,
  people: household.people.map((p) => ({ ...p, ...(p.unsure ? { unsure: [...p.unsure].sort() } : {}) })),
});

test('a household comes back from the form as it was, and through a link', () => {
  fc.assert(
    fc.property(wholeHousehold, choices, (whole, forgotten) => {
      const household = forget(whole, forgotten);
      const back = toHousehold(fromHousehold(household));
      expect(sorted(back)).toEqual(sorted(JSON.parse(JSON.stringify(withoutEmpty(household))) as Household));
      expect(decode(encode(household), shape)).toEqual(JSON.parse(JSON.stringify(household)));
      expect(householdSchema.safeParse(back).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** An empty record of expenses says nothing, so it need not come back. An empty list of cover cannot be told from none. */
function withoutEmpty(household: Household): Household {
  const { expenses, ...rest } = household;
  const people = household.people.map((p) =>
    p.insurance?.length === 0 ? { ...p, insurance: ['none' as const] } : p,
  );
  return { ...rest, people, ...(expenses && Object.keys(expenses).length ? { expenses } : {}) };
}

test('a link that is broken is told from none', () => {
  expect(decode('', shape)).toBeUndefined();
  expect(decode('#h=%%%', shape)).toBeNull();
});
