import { expect, test } from 'vitest';
import { finishedLanguages } from '../../src/cli/languages.ts';
import { checkContent } from '../../src/compile/rules.ts';
import { problemText } from '../../src/schema/problem.ts';

const DAY = '2026-11-24';
const { rules, problems } = checkContent('content', finishedLanguages(), DAY);

test('the whole catalogue is sound', () => {
  expect(problems.map(problemText)).toEqual([]);
});

test('every program has a sentence for whoever it is not for, and a source for every rule', () => {
  const rulesOf = rules.programs.flatMap((p) => [...p.requires, ...p.doors.flatMap((d) => d.requires)].map((rule) => ({ program: p.id, ...rule })));
  expect(rulesOf.filter(({ source }) => !source || !rules.sources[source]).map((r) => `${r.program}/${r.id}`)).toEqual([]);
});

test('every number of the compiled rules names a source that is there', () => {
  const dated = Object.entries(rules.parameters).flatMap(([id, { values, states }]) =>
    [...(values ?? []), ...Object.values(states ?? {}).flat()].map((entry) => [id, entry] as const),
  );
  expect(dated.length).toBeGreaterThan(800);
  expect(dated.filter(([, [, , source]]) => !source || !rules.sources[source]).map(([id, [from]]) => `${id} ${from}`)).toEqual([]);
});

test('published future numbers are in already', () => {
  const later = (id: string) => rules.parameters[id]?.values?.some(([from]) => from > DAY) ?? false;
  expect(['marketplace.share', 'ssi-rate'].filter((id) => rules.parameters[id] && !later(id))).toEqual([]);
});

test('a program stands after those that it asks about', () => {
  const ids = rules.programs.map((p) => p.id);
  expect(ids.indexOf('snap')).toBeLessThan(ids.indexOf('wic'));
  expect(ids.indexOf('snap')).toBeLessThan(ids.indexOf('school-meals'));
});
