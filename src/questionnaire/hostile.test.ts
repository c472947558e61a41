/** What a stranger can put into a link, the storage or the history: none of it throws, none of it passes for answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyOf } from '../../tests/support/answer-all.ts';
import { type Dice, diceOf, hasKey, hostileJson } from '../../tests/support/hostile.ts';
import { wholeHousehold } from '../../tests/support/households.ts';
import { PATIENCE } from '../../tests/support/patience.ts';
import { readSections } from '../compile/questions.ts';
import { householdSchema } from '../facts/schema.ts';
import { householdShape } from '../facts/shape.ts';
import type { Household } from '../facts/values.ts';
import { householdMisfits, isHousehold, type Shape } from './check-household.ts';
import { readDraft } from './check-draft.ts';
import { answer, type Draft } from './draft.ts';
import { readEntry } from './entry.ts';
import { fromHousehold } from './from-household.ts';
import { toHousehold } from './household.ts';
import { CHECK, Journey, RESULTS } from './journey.ts';
import { decode } from './link.ts';

const shape = householdShape();
const sections = readSections();
const good = fc.sample(wholeHousehold, { numRuns: 300, seed: 8 });
/** Facts that name other people, who may be among those who are left out. */
const NAMES_OTHERS: ReadonlySet<string> = new Set(['taxDependentOf', 'parents', 'spouse']);
/** Most are small, so that a hundred thousand of them take no longer than they must. */
const small = good.map((household, n): Household => {
  if (n % 10 === 0) return household;
  const few = (source: object, kept: readonly string[]) =>
    Object.fromEntries(
      Object.entries(source).filter(
        ([key], k) => kept.includes(key) || ((k + n) % 5 === 0 && !NAMES_OTHERS.has(key)),
      ),
    );
  const people = household.people.slice(0, 2).map((person) => few(person, ['id', 'relationship', 'age']));
  const assets = n % 3 ? { atLeast: n, ...(n % 2 ? { atMost: n } : {}) } : {};
  return { ...few(household, ['state']), people, assets } as unknown as Household;
});
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const linkOf = (text: string): string => `#h=${Buffer.from(text).toString('base64url')}`;
const some = (dice: Dice): Household => small[dice(small.length)] as Household;

test('the page and the schema refuse and accept the same households', { timeout: PATIENCE }, () => {
  const dice = diceOf(1);
  const count = { accepted: 0, refused: 0 };
  for (let n = 0; n < 40_000; n++) {
    const text = hostileJson(some(dice), dice);
    const link = linkOf(text);
    const cut = decode(`${link.slice(0, dice(link.length))}%`, shape);
    expect(cut === null || cut === undefined, link).toBe(true);
    const value = parsed(text);
    // zod drops a key of this name without a word; a link that has one is no honest link.
    const wanted = householdSchema.safeParse(value).success && !hasKey(value, '__proto__');
    const household = decode(link, shape) ?? undefined;
    expect(household !== undefined, text).toBe(wanted);
    count[wanted ? 'accepted' : 'refused']++;
    if (household) expect(isHousehold(shape, toHousehold(fromHousehold(household))), text).toBe(true);
  }
  // Both kinds come often enough for this to mean something.
  expect(Math.min(count.accepted, count.refused)).toBeGreaterThan(5_000);
});

/** A draft that can be shown and judged. */
function expectSound(draft: Draft, text: string): void {
  const household: Partial<Household> = toHousehold(draft);
  const people = household.people?.map((person, i) => (i ? person : Object.assign({ age: 0 }, person)));
  expect(householdMisfits(shape, Object.assign({ state: 'AL' }, household, { people })), text).toEqual([]);
}

test('a kept draft of any shape is read without what cannot be, or not at all', () => {
  const dice = diceOf(2);
  const count = { read: 0, lost: 0, refused: 0 };
  for (let n = 0; n < 40_000; n++) {
    const typed = { state: { state: ['CO'] }, 'income:p1': { 'people[0].income': ['job'] } };
    const text = hostileJson({ ...fromHousehold(some(dice)), at: 'you', typed, savedAt: 1 }, dice);
    const found = readDraft(parsed(text), shape);
    if (!found) count.refused++;
    else {
      count[found.lost ? 'lost' : 'read']++;
      expectSound(found.draft, text);
      if (n % 10) continue;
      const journey = new Journey(sections);
      journey.draft = found.draft;
      journey.settle();
      expect(journey.steps().length, text).toBeGreaterThan(0);
    }
  }
  expect(Math.min(count.read, count.lost, count.refused)).toBeGreaterThan(2_000);
});

test('a draft as the questions leave it is read whole', () => {
  for (const household of [...good, ...small]) {
    const draft = { ...fromHousehold(household), handedOver: true, at: CHECK, savedAt: 7 };
    expect(readDraft(parsed(JSON.stringify(draft)), shape)).toEqual({
      draft: { ...draft, answers: { 'people[0].relationship': ['self'], ...draft.answers } },
      lost: false,
    });
  }
  const begun = { ids: ['p1'], answers: { 'people[0].relationship': ['self'] }, at: 'state' };
  expect(readDraft(begun, shape)).toEqual({ draft: begun, lost: false });
});

test('only the answer that cannot be is left out', () => {
  const answers = {
    state: ['CO'],
    'people[0].age': ['34'],
    housing: ['castle'],
    'people[0].income': ['job'],
  };
  const found = readDraft({ ids: ['p1'], answers: { ...answers, __proto__x: ['1'] } }, shape);
  expect(found?.lost).toBe(true);
  expect(found?.draft.answers).toEqual({
    'people[0].relationship': ['self'],
    state: ['CO'],
    'people[0].age': ['34'],
    'people[0].income': ['job'],
  });
});

test('a history entry of any shape leads to a question, and nowhere without a state', () => {
  const dice = diceOf(3);
  const journeys = good.slice(0, 20).map((household) => journeyOf(fromHousehold(household)));
  const empty = new Journey(sections);
  for (let n = 0; n < 20_000; n++) {
    const at = ['you', 'person:p2', 'citizenship:p9', 'income:__proto__', RESULTS, CHECK, 'toString'][
      dice(7)
    ];
    const text = hostileJson({ at, from: CHECK, depth: 2 }, dice);
    const entry = readEntry(parsed(text));
    if (!entry) continue;
    expect(empty.allowed(entry.at), text).toBe('state');
    if (n % 10) continue;
    const journey = journeys[dice(journeys.length)] as Journey;
    const to = journey.allowed(entry.at);
    const step = journey.step(to) ?? journey.step(journey.before(to));
    expect(step, text).toBeDefined();
    expect(answer(journey.draft, 'state'), text).toBeDefined();
  }
});

test.each([
  [
    '200 people',
    {
      state: 'CO',
      people: Array.from({ length: 200 }, (_, i) => ({
        id: `p${i}`,
        relationship: i ? 'child' : 'self',
        age: 3,
      })),
    },
  ],
  ['nobody', { state: 'CO', people: [null] }],
  ['no such state', { state: 'ZZ', people: [{ id: 'p1', relationship: 'self', age: 34 }] }],
  ['no day', { state: 'CO', asOf: 'yesterday', people: [{ id: 'p1', relationship: 'self', age: 34 }] }],
  [
    'a loss of wages',
    {
      state: 'CO',
      people: [
        {
          id: 'p1',
          relationship: 'self',
          age: 34,
          income: [{ type: 'wages', amount: { atMost: -5 }, every: 'month' }],
        },
      ],
    },
  ],
])('%s is no household', (_, household) => {
  expect(decode(linkOf(JSON.stringify(household)), shape)).toBeNull();
  expect(householdSchema.safeParse(household).success).toBe(false);
});

test('the page reads every word that the schema is written in', () => {
  const known = new Set<keyof Shape>([
    'type', 'enum', 'pattern', 'minLength', 'minimum', 'maximum', 'items', 'minItems', 'maxItems', 'properties',
    'required', 'propertyNames', 'additionalProperties', 'anyOf',
  ]); // prettier-ignore
  const words = new Set<string>();
  const visit = (at: Shape): void => {
    Object.keys(at).forEach((word) => words.add(word));
    const { items, propertyNames, additionalProperties, anyOf = [], properties = {} } = at;
    for (const inner of [items, propertyNames, additionalProperties, ...anyOf, ...Object.values(properties)])
      if (typeof inner === 'object') visit(inner);
  };
  visit(shape);
  expect([...words].filter((word) => !known.has(word as keyof Shape))).toEqual([]);
});
