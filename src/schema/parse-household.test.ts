import { expect, test } from 'vitest';
import { parseHousehold } from './parse-household.ts';

const person = { id: 'p1', relationship: 'self', age: 30 };
const home = { state: 'CO', people: [person] };
const withPerson = (facts: object) => ({ ...home, people: [{ ...person, ...facts }] });
const told = (input: unknown): string[] =>
  parseHousehold(input).problems.map(({ path, message }) => `${path}: ${message}`);

test.each([
  [{ ...home, poeple: [] }, 'poeple: “poeple” is not known here. Did you mean “people”?'],
  [withPerson({ incom: [] }), 'people[0].incom: “incom” is not known here. Did you mean “income”?'],
  [
    withPerson({ income: [{ type: 'wages', amount: 1, every: 'week', hour: 3 }] }),
    'people[0].income[0].hour: “hour” is not known here. Did you mean “hours”?',
  ],
  [{ ...home, people: 3 }, 'people: Write a list, in [ ]. You wrote 3.'],
  [{ ...home, people: [7] }, 'people[0]: Write an object, in { }. You wrote 7.'],
  [{ ...home, county: 5 }, 'county: Write text, in quotation marks. You wrote 5.'],
  [{ ...home, benefits: {} }, 'benefits: Write a list, in [ ]. You wrote an object.'],
  [{ state: 'CO' }, 'people: This is missing. Write a list, in [ ].'],
  [withPerson({ age: 130 }), 'people[0].age: Write 120 or less. You wrote 130.'],
  [withPerson({ age: '30' }), 'people[0].age: Write a whole number. You wrote "30".'],
  [null, ': Write an object, in { }. You wrote null.'],
  [[], ': Write an object, in { }. You wrote a list.'],
])('%j', (input, line) => expect(told(input)).toEqual([line]));

test('a word that is none of the list is shown beside the list', () => {
  const [line = ''] = told(withPerson({ student: 'university' }));
  expect(line).toMatch(/^people\[0\]\.student: Write one of: no, school, .*\. You wrote "university"\.$/);
});

test('a place that is not stated is missing, and the places are named', () =>
  expect(told({ people: [person] })[0]).toMatch(/^state: This is missing\. Write one of: AL, /));

test('a long text is cut', () =>
  expect(told(withPerson({ age: 'x'.repeat(500) }))[0]?.length).toBeLessThan(150));

test.each([
  { ...home, expenses: { rnt: 1 } },
  { ...home, expenses: [] },
  withPerson({ income: [{}] }),
  withPerson({ postpartumMonths: 'x', yearsInStatus: null, unsure: 3 }),
  withPerson({ adjustments: [{ type: 'x' }] }),
  { ...home, unstated: 1, zip: 5, asOf: 'soon', id: 4 },
])('no words of the library reach anybody: %j', (input) => {
  const lines = told(input);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join()).not.toMatch(/Invalid|expected|received|Unrecognized/);
});
