/** Mistakes in the tables that code reads: each is refused where it stands, and a new date may name only what changes. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/compile/rules.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTablesOf, tablesOf } from '../../src/schema/tables/index.ts';
import { planted } from '../support/planted.ts';

const TEXAS = "      TX:\n        2025-01-01: { gross: 165, older: 165, net: false, olderNet: false, assets: 5000, otherCar: ";

test.each([
  ['lifeline', '2012-08-01: 9.25', "2012-08-01: '9.25'", 'Write a number without quotes'],
  ['lifeline', '2012-08-01: 9.25', '2012-08-01: 1,234', 'Write a number without quotes'],
  ['snap', 'urban: ', 'urban: "', 'A quote that opens here is not closed.'],
  ['snap', 'gross: 165, older: 165', "gross: '165', older: 165", 'Write a number without quotes'],
  ['snap', 'gross: 165, older: 165', 'gross: 1,650, older: 165', 'Write numbers without commas'],
  ['snap', 'gross: 165, older: 165', 'gros: 165, older: 165', '“gros” does not belong here. Did you mean “gross”?'],
  ['snap', 'gross: 165, older: 165', 'older: 165', 'Add “gross”: it is missing here.'],
  ['snap', 'electricity: 71', 'electricty: 71', '“electricty” does not belong here. Did you mean “electricity”?'],
  ['medicaid', '  limit-adult:', '  limit-adults:', 'Did you mean “limit-adult”?'],
  ['medicaid', '{ one: 2000, couple: 3000 }', '{ one: 2000, pair: 3000 }', '“pair” does not belong here.'],
  ['child-care', '{ smi: 85 }', '{ sim: 85 }', '“sim” does not belong here. Did you mean “smi”?'],
  ['state-tax-credits', 'ages: { from: 19 }', 'ages: { form: 19 }', '“form” does not belong here. Did you mean “from”?'],
  ['state-tax-credits', 'percent: 50, itin', "percent: '50', itin", 'Write a number without quotes'],
  ['liheap', '{ smi: 60 }', '{ smi: sixty }', 'Write a number without quotes'],
  ['sun-bucks', 'AK: { 2026-01-01: false }', "AK: { 2026-01-01: 'false' }", 'Write true, false or tribes.'],
])('%s: %s -> %s', (program, from, to, message) => {
  const { problems, lines } = planted(`programs/${program}/parameters.yaml`, from, to);
  expect(problems, 'one mistake, one line').toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^content/programs/${program}/parameters.yaml:\\d+ `));
  expect(lines[0]).toContain(message);
});

test('a new date of a state may name only what changes; the rest stays', () => {
  const { problems, rules } = planted('programs/snap/parameters.yaml', TEXAS, `      TX:\n        2027-01-01: { assets: 6000 }\n${TEXAS.slice(10)}`);
  expect(problems).toEqual([]);
  const rows = rules.parameters['snap.state-test']?.states?.['TX'] ?? [];
  expect(rows.at(-1)).toEqual(['2027-01-01', { ...(rows.at(-2)?.[1] as object), assets: 6000 }, expect.any(String)]);
});

test('~ takes away a line that a table may lack', () => {
  const { rules } = planted('programs/snap/parameters.yaml', TEXAS, `      TX:\n        2027-01-01: { otherCar: ~ }\n${TEXAS.slice(10)}`);
  expect(rules.parameters['snap.state-test']?.states?.['TX']?.at(-1)?.[1]).not.toHaveProperty('otherCar');
});

test('every parameter that code names is declared beside its program, so that the content must have it', () => {
  const { rules } = checkContent('content', [], '2026-11-24');
  const prefixes = new Set(rules.programs.map(({ id }) => id));
  const shared = readdirSync('content/parameters').flatMap((name) => Object.keys(sharedTablesOf(name.replace('.yaml', ''))));
  const files = ['src/engine', 'src/tables'].flatMap((folder) =>
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
