/** The edits of CONTRIBUTING.md, as it describes them: each comes out right, and the usual slip is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planted } from '../support/planted.ts';

const ID = 'programs/snap/states/ID.yaml';
const ROW = '    2025-01-01: { gross: 130, older: null, net: false, olderNet: true, assets: 5000 }\n';
/** The block of YAML in CONTRIBUTING.md that holds a text, without its indentation. */
function blockWith(part: string): string {
  const blocks = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)];
  const found = blocks.map(([, yaml = '']) => yaml).find((yaml) => yaml.includes(part));
  if (found === undefined) throw new Error(`CONTRIBUTING.md has no block with “${part}”.`);
  const indent = /^ */.exec(found)?.[0] ?? '';
  return found.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

test('the number of one state: the new row keeps what it does not name', () => {
  const { lines, rules } = planted(ID, `parameters:\n  state-test:\n${ROW}`, blockWith('id27'));
  expect(lines).toEqual([]);
  const rows = rules.parameters['snap.state-test']?.states?.['ID'];
  expect(rows?.map(([from]) => from)).toEqual(['2025-01-01', '2027-01-01']);
  expect(rows?.[1]?.[1]).toEqual({ gross: 130, older: null, net: false, olderNet: true, assets: 6000 });
});

test('the number of one state: a source that is not listed is named', () => {
  const { lines } = planted(ID, ROW, `${ROW}    2027-01-01: { value: { assets: 6000 }, source: id27 }\n`);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('id27');
});

test('a Spanish word', () => {
  const { lines } = planted('strings/es/questionnaire.yaml', /^next: .*$/m, 'next: Continuar');
  expect(lines).toEqual([]);
});

test('a phone number: its source is a key, not an address', () => {
  const phone = /(snap:\n(?:.*\n)*?    phone: )\{ at: "1-877-541-7905".*\}/;
  const with_ = (source: string) =>
    planted('places/TX.yaml', phone, `$1{ at: "1-877-541-7906", confidence: source, source: [${source}] }`);
  expect(with_('mfb').lines).toEqual([]);
  const { lines } = with_('"https://www.hhs.texas.gov/services/food"');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('contacts.yaml');
});

test('a number that is due: the new row takes it off the list', () => {
  const file = 'programs/lifeline/parameters.yaml';
  const dueOf = (to: string) =>
    planted(file, /( {4}checked: 2026-11-22\n)( {4}values:\n {6}2016-12-01: 135\n)/, to, '2027-03-01').due.filter(
      ({ path }) => path.includes('income-percent'),
    );
  expect(dueOf('$1    nextChange: 2027-01-01\n$2')).toHaveLength(1);
  expect(dueOf('$1    nextChange: 2028-01-01\n$2      2027-01-01: 140\n')).toEqual([]);
});

test('the case is one that the check takes', () => {
  const text = blockWith('exactly at the asset limit of 2027').replace('asOf: 2027-01-15', 'asOf: 2026-06-15');
  const { lines } = planted('programs/snap/cases.yaml', /\n*$/, `\n${text.replace('assets: 6000', 'assets: 5000')}`);
  expect(lines).toEqual([]);
});
