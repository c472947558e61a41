/** A fact that is added to the table is known to all that is made from it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { householdMisfits } from '../questionnaire/check-household.ts';
import { draw } from '../../tests/support/households.ts';
import { recordOf } from '../../tests/support/schema-facts.ts';
import { fieldOf, fieldOfFact, kindOfFact, kindsOf } from './answers.ts';
import { count, flag, records } from './kinds.ts';
import { recordSchema } from './schema.ts';
import { PERSON } from './table.ts';

describe('a yes or no and a number that are added', () => {
  const keepsBees = flag({ ages: [16, 120], usual: false });
  const hives = count({ max: 500, usual: null });
  const person = { ...PERSON, keepsBees, hives };
  const schema = recordSchema(person);
  const base = { id: 'p1', relationship: 'self', age: 40 };

  test('the schema takes them, may do without them, and refuses other values', () => {
    for (const good of [{}, { keepsBees: true, hives: 500 }])
      expect(schema.safeParse({ ...base, ...good }).success).toBe(true);
    for (const wrong of [{ keepsBees: 'yes' }, { hives: 501 }, { hives: 1.5 }])
      expect(schema.safeParse({ ...base, ...wrong }).success).toBe(false);
  });

  test('the page refuses the same values', () => {
    const shape = z.toJSONSchema(z.strictObject({ people: z.array(schema) }), { io: 'input' });
    const misfits = (more: object) => householdMisfits(shape as object, { people: [{ ...base, ...more }] });
    expect(misfits({ keepsBees: true, hives: 3 })).toEqual([]);
    expect(misfits({ keepsBees: 'yes', hives: 501 })).toEqual(['people[0].keepsBees', 'people[0].hives']);
  });

  test('they are answers of their kind, with bounds at the field', () => {
    const kinds = kindsOf({ people: records(person, { usual: null }) });
    expect(kinds.get('people.keepsBees')).toBe('flag');
    expect(kinds.get('people.hives')).toBe('number');
    expect(fieldOf(hives)).toEqual({ min: 0, max: 500, isWhole: true, times: undefined });
  });

  test('tests draw them, the yes rarely', () => {
    const { facts } = recordOf(person);
    const drawn = (name: string) => {
      const fact = facts[name];
      if (!fact) throw new Error(`"${name}" is not drawn.`);
      return fc.sample(draw(fact, `people[].${name}`), { seed: 1, numRuns: 400 });
    };
    const yes = drawn('keepsBees').filter((it) => it === true).length;
    expect(yes).toBeGreaterThan(20);
    expect(yes).toBeLessThan(100);
    expect(Math.max(...(drawn('hives') as number[]))).toBeGreaterThan(450);
  });
});

test('a field asks for months and years as people know them', () => {
  expect(fieldOfFact('people.workCredits')).toEqual({ min: 0, max: 100, isWhole: false, times: 4 });
  expect(fieldOfFact('people.postpartumMonths')).toMatchObject({ max: 12, isWhole: true });
  expect(fieldOfFact('people.monthsOnSsdi')).toMatchObject({ max: 1200, isWhole: true });
  expect(fieldOfFact('people.veteran')).toBeUndefined();
});

test('what is no fact is one word, whatever its name', () => {
  for (const path of ['people.name', 'people.constructor', 'toString'])
    expect(kindOfFact(path)).toBe('choice');
  expect(kindOfFact('people.adjustments.hsa')).toBe('amount');
});
