/** Every measure that rules name is held by a test beside it, or by a case that comes out otherwise without it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import * as measures from '../../src/programs/measures.ts';
import { screen } from '../../src/programs/screen.ts';
import { caseProblems } from '../support/case-problems.ts';
import { programsNaming, withoutMeasure } from '../support/measures.ts';
import { programCases } from '../support/program-cases.ts';

/** Measures that nothing holds yet. Take one off as soon as a test or a case does; nothing may be added. */
const UNHELD: readonly string[] = [
  'careOther',
  'claimerIsKnown',
  'liheapAssetTest',
  // This one, stateChildProgram and stateProgram choose the words of a reason; tests/engine/reasons.test.ts holds them.
  'marketplaceHasMost',
  'onTaxReturn',
  'stateChildProgram',
  'stateHasCare',
  'stateProgram',
];

/** Files of measures that say nothing of their law; the rules that name them do. Nothing may be added. */
const SILENT: readonly string[] = [
  'child-care/doors',
  'child-care/income',
  'liheap/assets',
  'liheap/income',
  'marketplace/credit',
  'shared/expected-babies',
  'shared/is-pregnant',
  'shared/tax/tax-numbers',
  'shared/weekly-hours',
  'snap/money/utility-kinds',
  'state-tax-credits/state-credits',
  'state-tax-credits/state-credits-care',
  'state-tax-credits/state-credits-child',
  'state-tax-credits/state-credits-income',
  'state-tax-credits/state-credits-table',
  'state-tax-credits/state-credits-together',
  'tanf/assets',
  'tanf/care',
  'tanf/income',
  'tanf/pay',
  'tanf/state',
  'tanf/steps',
  'tanf/table',
  'tanf/test',
];

const { rules, counties } = await loadRules();
const FOLDER = new URL('../../src/programs/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const tests = files.filter((name) => name.endsWith('.test.ts')).map(read);
const isTested = (measure: string): boolean =>
  tests.some((text) => new RegExp(`\\b${measure}\\b`).test(text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')));

/** The case that holds a measure without a test of its own: "program: name". */
const held = JSON.parse(readFileSync(new URL('measures.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const cases = new Map(programCases().map((one) => [`${one.program}: ${one.name}`, one]));
const named = Object.keys(measures).filter((measure) => programsNaming(rules, measure).length);

test('every measure that rules name has a test beside it or a case that holds it', () => {
  expect(named.length).toBeGreaterThan(200);
  const without = named.filter((measure) => !isTested(measure) && held[measure] === undefined);
  expect(without.sort()).toEqual([...UNHELD].sort());
});

test.each(Object.entries(held))('%s is held by the case "%s"', (measure, name) => {
  expect(named, 'rules name it').toContain(measure);
  const one = cases.get(name);
  if (!one) throw new Error(`There is no case "${name}".`);
  const problemsWith = (own: typeof rules): string[] =>
    caseProblems(
      one,
      screen(one.household, own, String(one.asOf), counties).results.find((r) => r.program === one.program),
    );
  expect(problemsWith(rules)).toEqual([]);
  expect(problemsWith(withoutMeasure(rules, measure)), 'with the measure turned round').not.toEqual([]);
});

test('every file of measures names its law, or its test does', () => {
  const LAW =
    /U\.S\.C|\bCFR\b|\bMCL\b|Pub\. ?L|Public Law|\bRev\. (Proc|Rul)|\bAct\b|\bCode\b|\bIRS\b|\bPOMS\b|Federal Register|section \d/;
  const sources = files.filter(
    (name) => !/\.test\.ts$|(^|\/)(index|tables)\.ts$|^measures\.ts$|\/units\//.test(name),
  );
  expect(sources.length).toBeGreaterThan(100);
  const isSilent = (name: string): boolean =>
    [name, name.replace('.ts', '.test.ts')].every((it) => !files.includes(it) || !LAW.test(read(it)));
  expect(
    sources
      .filter(isSilent)
      .map((name) => name.replace('.ts', ''))
      .sort(),
  ).toEqual(SILENT);
});
