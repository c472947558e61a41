/** npm run accuracy: scores case files, as a table on standard error and one JSON on standard output. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type CaseSet, reportOf } from '../accuracy/report.ts';
import { tableOf } from '../accuracy/table.ts';
import { screen } from '../programs/screen.ts';
import { caseFileSchema } from '../schema/case-file.ts';
import { differencesSchema } from '../schema/differences.ts';
import { pathText } from '../schema/parse-household.ts';
import { problemText } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { readArguments, refuse } from './arguments.ts';
import { drawCases } from './draw-cases.ts';
import { loadRules } from './load-rules.ts';
import { readJson } from './read-json.ts';

const PUBLISHED = 'content/accuracy/latest.json';
const DIFFERENCES = 'content/accuracy/differences.yaml';

/** A file of another kind would fill the screen. */
const MOST_LINES = 20;

const USAGE = `Write: npm run accuracy -- [--publish] FILE…, with case files such as tests/cases/oracle-2026.json
       npm run accuracy -- --draw PART…
  --publish  the site shows this run from now on
  --draw     draws households, asks another model about them (tests/oracle/README.md), and scores those`;

const { values, positionals } = readArguments(USAGE, {
  publish: { type: 'boolean', default: false },
  draw: { type: 'boolean', default: false },
});
if (!positionals.length) refuse([USAGE]);

const sets = (values.draw ? [drawn(positionals)] : positionals).map(readSet);
const told = readYaml(DIFFERENCES, readFileSync(DIFFERENCES, 'utf8'), differencesSchema);
if (!told.data) refuseFew(told.problems.map(problemText));
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

function drawn(parts: readonly string[]): string {
  const made = drawCases(parts);
  return 'file' in made ? made.file : refuseFew(made.problems);
}

/** A case file that breaks the format is refused, with every path and reason. */
function readSet(file: string): CaseSet {
  const input = readJson(file);
  const parsed = caseFileSchema.safeParse(input);
  if (!parsed.success)
    refuseFew(parsed.error.issues.map((it) => `${file}  ${pathText(it.path) || 'file'}: ${it.message}`));
  const { about, cases: own } = parsed.data;
  const name = basename(file, '.json');
  const source = (about as { source?: unknown } | undefined)?.source;
  return { name, source: typeof source === 'string' ? source : name, cases: own };
}

function refuseFew(lines: readonly string[]): never {
  const more = lines.length - MOST_LINES;
  return refuse([...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} more.`] : [])]);
}
