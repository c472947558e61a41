/** npm run screen: a household file in, its screening out, by the same engine that runs in the browser. */
import { BEYOND } from '../engine/range.ts';
import { screen } from '../programs/screen.ts';
import { handOverLink } from '../questionnaire/link.ts';
import type { Household } from '../schema/household.ts';
import { parseHousehold } from '../schema/parse-household.ts';
import { readArguments, refuse } from './arguments.ts';
import { loadRules } from './load-rules.ts';
import { notesOf, tooEarly } from './notes.ts';
import { readJson } from './read-json.ts';

const USAGE = `Write: npm run --silent screen -- [--link] FILE
  FILE    a household, or a list of them; - is standard input
  --link  prints the path and fragment that open the answers in a browser, one a line: put the site's address before it`;
/** More households than this belong into several files. */
const MOST = 10_000;

const { values, positionals } = readArguments(USAGE, { link: { type: 'boolean' } });
const [file] = positionals;
if (file === undefined || positionals.length > 1) refuse([USAGE]);

const input = readJson(file);
const items: readonly unknown[] = Array.isArray(input) ? input : [input];
if (items.length > MOST)
  refuse([`${file}: holds ${items.length} households. Write at most ${MOST} into one file.`]);
const checked = items.map(parsed);
const problems = checked.flatMap((it) => ('problems' in it ? it.problems : []));
if (problems.length) refuse(problems);
const households = checked as Household[];

if (values.link) for (const household of households) console.log(handOverLink(household));
else await screenAll();

/** Each result is written as soon as it is there, so that a long list needs no more memory than a short one. */
async function screenAll(): Promise<void> {
  const { rules, counties, changes } = await loadRules();
  const today = new Date().toISOString().slice(0, 10);
  const [open, between, close] = Array.isArray(input) ? ['[', ',', ']\n'] : ['', '', '\n'];
  // Who reads only the beginning, as `head` does, closes the pipe: nobody is there for the rest.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.stdout.write(open);
  households.forEach((household, i) => {
    const asOf = household.asOf ?? today;
    const notes = notesOf(household, asOf, rules, counties, changes);
    for (const note of notes) console.error(`${nameOf(i)}: ${note}`);
    const screening = screen(household, rules, asOf, counties);
    process.stdout.write(
      (i ? between : '') + JSON.stringify(notes.length ? { ...screening, notes } : screening, withoutEndless),
    );
  });
  process.stdout.write(close);
}

/** Leaves out an end of a range that stands for none. */
function withoutEndless(_: string, value: unknown): unknown {
  return typeof value === 'number' && Math.abs(value) >= BEYOND ? undefined : value;
}

/** A household, or its problems, each with the place in the array where the file holds one. */
function parsed(value: unknown, index: number): Household | { problems: string[] } {
  const { household, problems } = parseHousehold(value);
  if (household) {
    const early = household.asOf === undefined ? undefined : tooEarly(household.asOf);
    return early === undefined ? household : { problems: [`${nameOf(index, 'asOf')}: ${early}`] };
  }
  return { problems: problems.map(({ path, message }) => `${nameOf(index, path)}: ${message}`) };
}

/** Where in the file: `people[0].age`, or `[3].people[0].age` in a list. */
function nameOf(index: number, path = ''): string {
  if (!Array.isArray(input)) return path || 'household';
  return path && !path.startsWith('[') ? `[${index}].${path}` : `[${index}]${path}`;
}
