/** Notes about statements of a household file that the rules cannot use as they are. */
import type { ChangeDay } from '../compile/change-days.ts';
import { conditionsOf, leavesOf, operandOf } from '../compile/conditions-walk.ts';
import { FIRST_DAY } from '../compile/parameters.ts';
import { countiesIn, nameIn } from '../engine/household/county.ts';
import type { Counties, Dated, Node, Rules } from '../engine/types.ts';
import type { Household } from '../facts/values.ts';

/** Why a day cannot be screened at all; undefined if it can. */
export const tooEarly = (asOf: string): string | undefined =>
  asOf < FIRST_DAY ? `There are no rules of ${asOf}; write ${FIRST_DAY} or a later day.` : undefined;

/** One sentence for each thing that makes the results less exact than they look: old or missing numbers, an unknown county. */
export function notesOf(
  { state, county }: Household,
  asOf: string,
  rules: Rules,
  counties: Counties,
  changes: readonly ChangeDay[],
): string[] {
  const notes: string[] = [];
  const later = Object.entries(rules.parameters).filter(([, { values, states }]) =>
    startsAfter(values ?? states?.[state], asOf),
  );
  if (later.length)
    notes.push(
      `${many(later.length)} no value of ${asOf}, such as ${later[0]?.[0]}; the first known one is taken.`,
    );
  const old = changes
    .filter((it) => (it.state === undefined || it.state === state) && it.nextChange <= asOf)
    .filter(({ id }) => !inPagesOnly(rules, id))
    .sort((a, b) => (a.nextChange < b.nextChange ? -1 : 1));
  if (old[0])
    notes.push(
      `${many(old.length)} no new value that was due by ${asOf}, such as ${old[0].id} of ${old[0].nextChange}; the last known one is taken.`,
    );
  const own = countiesIn(counties, state);
  if (county !== undefined && Object.keys(own).length && !isCounty(own, county))
    notes.push(
      `There is no county "${county}" in ${state}; what hangs on the county is a range over the state.`,
    );
  return notes;
}

/** Whether a number stands in the page of its program and no rule of the program reads any number. */
function inPagesOnly({ programs }: Rules, id: string): boolean {
  const program = programs.find((it) => id.startsWith(`${it.id}.`));
  if (!program || program.estimate) return false;
  const leaves = conditionsOf(program).flatMap(({ node }) => leavesOf(node));
  const isNumeric = (leaf: Node): boolean => leaf[0] === 'measure' && leaf[2] !== 'is';
  return !leaves.some((leaf) => isNumeric(leaf) || typeof operandOf(leaf) === 'object');
}

const many = (count: number): string => (count === 1 ? '1 number has' : `${count} numbers have`);
const startsAfter = (dated: Dated | undefined, day: string): boolean => (dated?.[0]?.[0] ?? '') > day;
const isCounty = (own: object, name: string): boolean =>
  nameIn(own, name) !== undefined || nameIn(own, `${name} city`) !== undefined;
