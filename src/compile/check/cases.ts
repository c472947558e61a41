/** The households of cases.yaml: ids that there are, and what comes out as it is written. */
import { screen } from '../../programs/screen.ts';
import type { Counties, Result, Rules } from '../../engine/types.ts';
import type { Path } from '../../schema/issues.ts';
import type { Case } from '../../schema/cases.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import { BUILT_IN, hasTwice, ruleIds } from './words.ts';
import type { Content, ProgramFolder } from '../content.ts';
import { at } from '../problem-at.ts';

type Say = (path: Path, message: string) => void;

/** Rules and people that a case names and that there are not. */
function names(folder: ProgramFolder, { household, expect }: Case, say: Say): void {
  const ids = [...new Set([...ruleIds(folder), ...BUILT_IN])];
  for (const key of ['fails', 'passes'] as const)
    expect[key]?.forEach((id, i) => {
      if (!ids.includes(id)) say([key, i], `There is no rule “${id}” in rules.yaml.${nearest(id, ids)}`);
    });
  const people = household.people.map(({ id }) => id);
  for (const id of Object.keys(expect.people ?? {}))
    if (!people.includes(id))
      say(['people', id], `Nobody in this household has the id “${id}”.${nearest(id, people)}`);
}

const near = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) < 0.05;
const listed = (list: readonly string[]): string => list.join(', ') || 'none';

const rulesOf = ({ reasons }: Result, outcome: string): string[] =>
  reasons.filter((it) => it.outcome === outcome).map(({ rule }) => rule);

/** What comes out otherwise than a case says; the first difference only, since others mostly follow from it. */
function difference({ expect: want }: Case, result: Result): [Path, string] | undefined {
  if (want.outcome && want.outcome !== result.outcome)
    return [
      ['outcome'],
      `This household comes out as ${result.outcome}. It fails: ${listed(rulesOf(result, 'fail'))}.`,
    ];
  if (want.kind && want.kind !== result.kind)
    return [['kind'], `This household comes out with the kind ${result.kind ?? 'none'}.`];
  return ofPeople(want, result) ?? ofRules(want, result) ?? amount(want.estimate, result);
}

function ofPeople({ people = {} }: Case['expect'], result: Result): [Path, string] | undefined {
  for (const [id, outcome] of Object.entries(people)) {
    const own = result.people.find((it) => it.id === id)?.outcome ?? 'unlikely';
    if (own !== outcome) return [['people', id], `${id} comes out as ${own}.`];
  }
  return undefined;
}

function ofRules(want: Case['expect'], result: Result): [Path, string] | undefined {
  for (const [key, outcome] of [
    ['fails', 'fail'],
    ['passes', 'pass'],
  ] as const) {
    const own = rulesOf(result, outcome);
    const i = want[key]?.findIndex((id) => !own.includes(id)) ?? -1;
    if (i >= 0) return [[key, i], `This household ${key}: ${listed(own)}.`];
  }
  if (want.missing && JSON.stringify(want.missing) !== JSON.stringify(result.missing))
    return [['missing'], `What is missing is: ${listed(result.missing)}.`];
  return undefined;
}

function amount(want: Case['expect']['estimate'], { estimate }: Result): [Path, string] | undefined {
  if (!want || (near(estimate?.min, want.min) && near(estimate?.max, want.max))) return undefined;
  return [
    ['estimate'],
    `The amount comes out as ${estimate ? `{ min: ${estimate.min}, max: ${estimate.max} }` : 'none'}.`,
  ];
}

/** Cases against names only: of programs whose rules could be read. */
export const checkCaseNames = (content: Content): Problem[] =>
  content.programs.flatMap((folder) => {
    const { cases, rules } = folder;
    if (!cases.data || !rules.data || hasTwice(folder)) return [];
    return cases.data.flatMap((one, i) => {
      const problems: Problem[] = [];
      names(folder, one, (path, message) => {
        problems.push(at(cases, [i, 'expect', ...path], message));
      });
      return problems;
    });
  });

/** Every case screened; only for content that is sound otherwise. */
export const checkCases = (content: Content, rules: Rules, counties: Counties): Problem[] =>
  content.programs.flatMap(({ id, cases }) =>
    (cases.data ?? []).flatMap((one, i) => {
      const result = screen(one.household, rules, one.asOf, counties).results.find((it) => it.program === id);
      const found = result && difference(one, result);
      return found ? [at(cases, [i, 'expect', ...found[0]], `“${one.name}”: ${found[1]}`)] : [];
    }),
  );
