/**
 * npm run --silent screen -- FILE         screens a household file ('-' reads standard input; arrays work)
 * npm run --silent screen -- --link FILE  prints the hand-over link instead
 */
import { readFileSync } from 'node:fs';
import { BEYOND } from '../engine/range.ts';
import { screen } from '../engine/screen.ts';
import { handOverLink } from '../questionnaire/link.ts';
import type { Household } from '../schema/household.ts';
import { parseHousehold } from '../schema/parse-household.ts';
import { loadRules } from './load-rules.ts';

const args = process.argv.slice(2);
const file = args.find((a) => a === '-' || !a.startsWith('--'));
const unknown = args.filter((a) => a !== '--link' && a !== file);
if (!file || unknown.length)
  refuse(['Write: npm run --silent screen -- [--link] FILE, where - is standard input.']);

const input = readInput(file);
const households = (Array.isArray(input) ? input : [input]).map(parsed);
const problems = households.flatMap((h) => ('problems' in h ? h.problems : []));
if (problems.length) refuse(problems);
const sound = households as Household[];

if (args.includes('--link')) for (const household of sound) console.log(handOverLink(household));
else {
  const { rules, counties } = await loadRules();
  const today = new Date().toISOString().slice(0, 10);
  const screenings = sound.map((h) => screen(h, rules, h.asOf ?? today, counties));
  console.log(JSON.stringify(Array.isArray(input) ? screenings : screenings[0], withoutEndless));
}

/** Leaves out an end of a range that stands for none. */
function withoutEndless(_: string, value: unknown): unknown {
  return typeof value === 'number' && Math.abs(value) >= BEYOND ? undefined : value;
}

function readInput(path: string): unknown {
  let text = '';
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    refuse([
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Name a household file, or - for standard input.`,
    ]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    refuse([`${path}: is not JSON: ${(error as Error).message.replaceAll('\n', ' ')}`]);
  }
}

/** A household, or its problems, each with the place in the array where the file holds one. */
function parsed(value: unknown, index: number): Household | { problems: string[] } {
  const { household, problems } = parseHousehold(value);
  if (household) return household;
  const prefix = Array.isArray(input) ? `[${index}]` : '';
  return {
    problems: problems.map(({ path, message }) => {
      const where = prefix && path && !path.startsWith('[') ? `${prefix}.${path}` : `${prefix}${path}`;
      return `${where || 'household'}: ${message}`;
    }),
  };
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
