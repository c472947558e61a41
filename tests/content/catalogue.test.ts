import { expect, test } from 'vitest';
import { finishedLanguages } from '../../src/cli/languages.ts';
import { checkContent } from '../../src/compile/rules.ts';
import { problemText } from '../../src/schema/problem.ts';

const DAY = '2026-11-24';
const { rules, problems } = checkContent('content', finishedLanguages(), DAY);

test('the whole catalogue is sound', () => {
  expect(problems.map(problemText)).toEqual([]);
});

test('every rule of the compiled programs names a source that is there', () => {
  const rulesOf = rules.programs.flatMap((p) =>
    [...p.requires, ...p.doors.flatMap((d) => d.requires)].map((rule) => ({ name: `${p.id}/${rule.id}`, ...rule })),
  );
  expect(rulesOf.length).toBeGreaterThan(150);
  expect(rulesOf.filter(({ source }) => !source || !rules.sources[source]).map(({ name }) => name)).toEqual([]);
});

test('every number of the compiled rules names a source that is there', () => {
  const dated = Object.entries(rules.parameters).flatMap(([id, { values, states }]) =>
    [...(values ?? []), ...Object.values(states ?? {}).flat()].map((entry) => [id, entry] as const),
  );
  expect(dated.length).toBeGreaterThan(800);
  expect(dated.filter(([, [, , source]]) => !source || !rules.sources[source]).map(([id, [from]]) => `${id} ${from}`)).toEqual([]);
});

test.each([
  'marketplace.expected-percent',
  'ssi-rate',
  'wage-base',
  'eitc.max-credit',
  'ssdi.trial-work',
  'va-pension.rate',
])('the numbers of next year that are published are in already: %s', (id) => {
  const days = rules.parameters[id]?.values?.map(([from]) => from);
  expect(days?.at(-1)?.localeCompare(DAY)).toBe(1);
});

test.each([
  ['snap', 'wic'],
  ['snap', 'school-meals'],
])('a program stands after those that it asks about: %s before %s', (first, second) => {
  const ids = rules.programs.map((p) => p.id);
  expect(ids).toEqual(expect.arrayContaining([first, second]));
  expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(second));
});
