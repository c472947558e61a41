/** Mistakes in the tables that code reads. The check names the place of each. A new date may name only what changes. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/compile/rules.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTablesOf, tablesOf } from '../../src/programs/tables.ts';
import { planted, plantedFile } from '../support/planted.ts';

const TEXAS = 'programs/snap/states/TX.yaml';
const LIMITS = '  state-test:\n';

test.each([
  ['lifeline', '2012-08-01: 9.25', "2012-08-01: '9.25'", 'Write a number without quotes'],
  ['lifeline', '2012-08-01: 9.25', '2012-08-01: 1,234', 'Write a number without quotes'],
  ['snap', 'urban: ', 'urban: "', 'A quote that opens here is not closed.'],
  ['snap/states/TX', 'gross: 165, older: 165', "gross: '165', older: 165", 'Write a number without quotes'],
  ['snap/states/TX', 'gross: 165, older: 165', 'gross: 1,650, older: 165', 'Write numbers without commas'],
  ['snap/states/TX', 'gross: 165, older: 165', 'gros: 165, older: 165', '“gros” does not belong here. Did you mean “gross”?'],
  ['snap/states/TX', 'gross: 165, older: 165', 'older: 165', 'Add “gross”: it is missing here.'],
  ['snap/states/CO', 'electricity: 71', 'electricty: 71', '“electricty” does not belong here. Did you mean “electricity”?'],
  ['medicaid', '  limit-adult:', '  limit-adults:', 'Did you mean “limit-adult”?'],
  ['medicaid/states/TX', 'limit-parent:', 'limit-parnt:', 'Did you mean “limit-parent”?'],
  ['medicaid/states/TX', '{ one: 2000, couple: 3000 }', '{ one: 2000, pair: 3000 }', '“pair” does not belong here.'],
  ['child-care/states/AR', '{ smi: 85 }', '{ sim: 85 }', '“sim” does not belong here. Did you mean “smi”?'],
  ['state-tax-credits', 'ages: { from: 19 }', 'ages: { form: 19 }', '“form” does not belong here. Did you mean “from”?'],
  ['state-tax-credits', 'percent: 50, itin', "percent: '50', itin", 'Write a number without quotes'],
  ['liheap', '{ smi: 60 }', '{ smi: sixty }', 'Write a number without quotes'],
  ['sun-bucks', 'AK: { 2026-01-01: false }', "AK: { 2026-01-01: 'false' }", 'Write true, false or tribes.'],
])('%s: %s -> %s', (of, from, to, message) => {
  const file = `programs/${of}${of.includes('/') ? '' : '/parameters'}.yaml`;
  const { problems, lines } = planted(file, from, to);
  expect(problems, 'one mistake, one line').toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^content/${file}:\\d+ `));
  expect(lines[0]).toContain(message);
});

test('a new date of a state may name only what changes; the rest stays', () => {
  const { problems, rules } = planted(TEXAS, LIMITS, `${LIMITS}    2027-01-01: { assets: 6000 }\n`);
  expect(problems).toEqual([]);
  const rows = rules.parameters['snap.state-test']?.states?.['TX'] ?? [];
  expect(rows.at(-1)).toEqual(['2027-01-01', { ...(rows.at(-2)?.[1] as object), assets: 6000 }, 'snap.bbce']);
  expect(rows.at(-2)?.[1]).toMatchObject({ gross: 165, assets: 5000 });
});

test('a new date of a state may have a source of its own, which stands in its file', () => {
  const source = "sources:\n  tx27: { title: Texas Works Handbook A-1220, url: 'https://www.hhs.texas.gov/a', checked: 2026-11-22 }\n";
  const { problems, rules } = planted(TEXAS, /parameters:\n {2}state-test:\n/, `${source}parameters:\n${LIMITS}    2027-01-01: { value: { assets: 6000 }, source: tx27 }\n`);
  expect(problems).toEqual([]);
  expect(rules.parameters['snap.state-test']?.states?.['TX']?.at(-1)?.[2]).toBe('snap.tx27');
  expect(rules.sources['snap.tx27']?.title).toBe('Texas Works Handbook A-1220');
});

test('~ takes away a line that a table may lack', () => {
  const { rules } = planted(TEXAS, LIMITS, `${LIMITS}    2027-01-01: { otherCar: ~ }\n`);
  expect(rules.parameters['snap.state-test']?.states?.['TX']?.at(-1)?.[1]).not.toHaveProperty('otherCar');
});

test('what a state has in its file is compiled as the rows of a parameter are, with the source of all states', () => {
  const { rules } = checkContent('content', [], '2026-11-24');
  expect(rules.parameters['snap.state-test']?.states?.['ID']).toEqual([
    ['2025-01-01', { gross: 130, older: null, net: false, olderNet: true, assets: 5000 }, 'snap.bbce'],
  ]);
  expect(rules.parameters['medicaid.limit-adult']?.states?.['DC']?.at(-1)).toEqual(['2026-01-01', 138, 'medicaid.macpac']);
  expect(rules.parameters['child-care.takes-snap']?.states).toEqual({ WA: [['2024-11-01', true, 'child-care.WA']] });
});

test.each([
  ['snap/states/XX.yaml', 'parameters: {}', 'content/programs/snap/states/XX.yaml:1  Name this file after a state, such as TX.yaml.'],
  ['snap/states/Texas.yaml', 'parameters: {}', 'content/programs/snap/states/Texas.yaml:1  Name this file after a state, such as TX.yaml.'],
  ['snap/states/TX.yml', 'parameters: {}', 'content/programs/snap/states/TX.yml:1  Name this file after a state, such as TX.yaml.'],
  ['lifeline/states/TX.yaml', 'parameters:\n  state-discount: { 2026-01-01: 5 }', 'content/programs/lifeline/states/TX.yaml:2  parameters.state-discount  parameters.yaml has the rows of this itself. Write this row there, not here.'],
  ['wic/states/TX.yaml', 'parameters:\n  postpartum: { 2026-01-01: 5 }', 'content/programs/wic/states/TX.yaml:2  parameters.postpartum  There is no parameter “postpartum” in parameters.yaml.'],
])('a file %s is told', (file, text, told) => {
  expect(plantedFile(`programs/${file}`, text).lines).toEqual([told]);
});

test('a row that no state has any more is told in parameters.yaml', () => {
  const { lines } = planted('programs/snap/states/MO.yaml', /  student-one-adult:\n.*\n/, '');
  expect(lines.filter((line) => line.includes('student-one-adult'))).toEqual([
    expect.stringMatching(/^content\/programs\/snap\/parameters\.yaml:\d+ {2}parameters\.student-one-adult {2}No file in states\/ has a row of “student-one-adult”\. Write one, or take this out\.$/),
  ]);
});

test('every parameter that code names is declared beside its program, so that the content must have it', () => {
  const { rules } = checkContent('content', [], '2026-11-24');
  const prefixes = new Set(rules.programs.map(({ id }) => id));
  const shared = readdirSync('content/parameters').flatMap((name) => Object.keys(sharedTablesOf(name.replace('.yaml', ''))));
  const files = ['src/engine', 'src/programs', 'src/tables'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const named = new Set(
    files.flatMap((text) => [...text.matchAll(/['`]([a-z][a-z-]+)\.([a-z][a-z0-9-]*)['`]/g)].map(([, program = '', name = '']) => [program, name] as const))
      .filter(([program]) => prefixes.has(program))
      .map((pair) => pair.join('.')),
  );
  expect(named.size).toBeGreaterThan(120);
  const declared = ([program = '', name = '']: string[]) => name in tablesOf(program);
  expect([...named].filter((id) => !declared(id.split('.')))).toEqual([]);
  expect(shared).toContain('poverty-guideline');
});
