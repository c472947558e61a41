/**
 * npm run accuracy -- FILE…            scores case files: a table on standard error, one JSON on standard output
 * npm run accuracy -- --draw PART…     draws households, asks the oracle (tests/oracle/README.md), and scores those
 * npm run accuracy -- --publish FILE…  scores, and the site shows this run from now on
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseSet, reportOf } from '../accuracy/report.ts';
import { tableOf } from '../accuracy/table.ts';
import { screen } from '../engine/screen.ts';
import { caseFileSchema } from '../schema/case-file.ts';
import { differencesSchema } from '../schema/differences.ts';
import { pathText } from '../schema/parse-household.ts';
import { problemText } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { drawCases } from './draw-cases.ts';
import { loadRules } from './load-rules.ts';

const PUBLISHED = 'content/accuracy/latest.json';
const DIFFERENCES = 'content/accuracy/differences.yaml';

/** A file of another kind would fill the screen. */
const MOST_LINES = 20;

const { values, positionals } = readArguments();
if (!positionals.length)
  refuse([
    'Write: npm run accuracy -- [--publish] FILE…, with case files such as tests/cases/oracle-2026.json.',
  ]);

const sets = (values.draw ? [drawn(positionals)] : positionals).map(readSet);
const told = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
if (!told.data) refuse(told.problems.map(problemText));
const { rules, counties } = await loadRules();
const today = new Date().toISOString().slice(0, 10);
const cases = sets.flatMap((set) => set.cases);
const screenings = cases.map(({ household }, i) => {
  if (i % 500 === 0) console.error(`${i} of ${cases.length} households`);
  return screen(household, rules, household.asOf ?? today, counties);
});
const report = reportOf(sets, screenings, {
  day: today,
  rules: rules.version,
  catalogue: rules.programs.map((p) => p.id),
  told: told.data ?? [],
});
console.error(tableOf(report));
const json = JSON.stringify(report, null, 1);
console.log(json);
if (values.publish) writeFileSync(PUBLISHED, `${json}\n`);

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { publish: { type: 'boolean', default: false }, draw: { type: 'boolean', default: false } },
    });
  } catch (error) {
    refuse([(error as Error).message]);
  }
}

function drawn(parts: readonly string[]): string {
  const made = drawCases(parts);
  return 'file' in made ? made.file : refuse(made.problems);
}

/** A case file that breaks the format is refused, with every path and reason. */
function readSet(file: string): CaseSet {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    refuse([`${file}: cannot be read as JSON: ${(error as Error).message.replaceAll('\n', ' ')}`]);
  }
  const parsed = caseFileSchema.safeParse(input);
  if (!parsed.success)
    refuse(parsed.error.issues.map((it) => `${file}  ${pathText(it.path) || 'file'}: ${it.message}`));
  const { about, cases: own } = parsed.data;
  const name = basename(file, '.json');
  const source = (about as { source?: unknown } | undefined)?.source;
  return { name, source: typeof source === 'string' ? source : name, cases: own };
}

function refuse(lines: readonly string[]): never {
  for (const line of lines.slice(0, MOST_LINES)) console.error(line);
  if (lines.length > MOST_LINES) console.error(`… and ${lines.length - MOST_LINES} more.`);
  process.exit(2);
}
