import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/compile/rules.ts';
import { problemText } from '../../src/schema/problem.ts';
import { planted } from '../support/planted.ts';

const lineWith = (file: string, words: string): number =>
  readFileSync(`content/${file}`, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

const WIC = 'programs/wic';

test('an address without https is shown with its line and what was written', () => {
  const text = planted(`${WIC}/program.yaml`, 'https://www.fns', 'www.fns').lines.join('\n');
  expect(text).toContain(`content/${WIC}/program.yaml:${lineWith(`${WIC}/program.yaml`, 'url: https://www.fns')}  sources.apply.url`);
  expect(text).toContain('Paste the whole address, starting with https://');
  expect(text).toContain('You wrote: www.fns.usda.gov');
});

test.each([
  ['rules.yaml', 'measure: isForWic', 'measure: isForWik', 'Did you mean “isForWic”?'],
  ['rules.yaml', '{ gets: snap }', '{ gets: snapp }', 'Did you mean “snap”?'],
  ['rules.yaml', '{ rule: gets-tanf }', '{ rule: gets-tanv }', 'Did you mean “gets-tanf”?'],
  ['rules.yaml', 'source: cfr246', 'source: cfr264', 'Did you mean “cfr246”?'],
  ['rules.yaml', '{ fact: age, is: 0 }', '{ fact: agee, is: 0 }', 'Did you mean “age”?'],
  ['rules.yaml', 'for: person', 'for: persons', 'Write household or person.'],
  ['rules.yaml', 'for: person', 'for: person\nwho: me', '“who” does not belong here.'],
  ['rules.yaml', 'measure: isForWic\n    is: true', 'measure: isForWic', 'needs one of is, in, has'],
  ['rules.yaml', 'for: person', 'for: person\n\tx: 1', 'Indent with spaces'],
  ['rules.yaml', 'for: person', 'for: person\nfor: household', 'stands here twice'],
  ['parameters.yaml', 'unit: months', 'units: months', 'Did you mean “unit”?'],
  ['parameters.yaml', 'source: usc1786\n    checked', 'checked', 'Name its source: a key of sources in this folder.'],
  ['parameters.yaml', '2025-01-01: 185', '2027-01-01: 185', 'This has no value today (2026-11-24)'],
  ['parameters.yaml', '2025-01-01: 185', '2025-1-1: 185', 'Write the day as year-month-day'],
  ['parameters.yaml', '2025-01-01: 185', '2025-01-01: { value: 185, confidence: estimate }', 'An estimate needs its error'],
  ['program.yaml', 'topics: [food, children]', 'topics: [foot]', 'Write topics of this list'],
  ['words/en.yaml', 'reasons.who.pass', 'reasons.whom.pass', 'There is no rule “whom” in rules.yaml. Did you mean “who”?'],
  ['words/es.yaml', 'title: WIC', 'titel: WIC', '“titel” does not belong here. Did you mean “title”?'],
  ['cases.yaml', 'age: 30', 'age: 300', 'Write 120 or less.'],
])('%s: %s -> %s', (file, from, to, message) => {
  const text = planted(`${WIC}/${file}`, from, to).lines.join('\n');
  expect(text).toContain(`content/${WIC}/${file}:`);
  expect(text).toContain(message);
});

test.each([
  ['cap: pay}', 'cap: pai}', 'grant.cap', 'There is no table “pai” in this file. Did you mean “pay”?'],
  ['{kind: gap,', '{kind: gaps,', 'grant.kind', 'Write gap, fill or flat.'],
  ['- {subtract: 250}', '- {subtrakt: 250}', 'income.counted.earned.0', '“subtrakt” does not belong here. Did you mean “subtract”?'],
])('a state of its own: %s -> %s', (from, to, path, message) => {
  const file = 'programs/tanf/states/GA.yaml';
  const text = planted(file, from, to).lines.join('\n');
  expect(text).toContain(`content/${file}:${lineWith(file, from.trim())}  ${path}`);
  expect(text).toContain(message);
});

test('a number long past its day of change is due for review, and stops nothing', () => {
  const { lines, due } = planted(`${WIC}/parameters.yaml`, 'nextChange: 2027-10-01', 'nextChange: 2026-08-01');
  expect(lines).toEqual([]);
  expect(due.map(problemText).join('\n')).toContain('This was to change on 2026-08-01');
});

test('the numbers of one state may change on a day of their own', () => {
  const { lines, due } = planted('programs/medicaid/states/TX.yaml', 'parameters:', 'nextChange: 2026-08-01\nparameters:');
  expect(lines).toEqual([]);
  expect(due.map(problemText).join('\n')).toContain('content/programs/medicaid/states/TX.yaml:2  nextChange  This was to change on 2026-08-01.');
});

test.each(['2027-02-16', '2028-06-01', '2046-12-31'])('on %s everything still builds', (day) => {
  const { problems, due } = checkContent('content', ['en', 'es'], day);
  expect(problems.map(problemText)).toEqual([]);
  expect(due.length).toBeGreaterThan(0);
});

test('a program’s page has no head', () => {
  expect(planted(`${WIC}/pages/es.mdx`, /^/, '---\ntitle: WIC\n---\n').lines.join('\n')).toContain('names and sentences stand in words/');
});
