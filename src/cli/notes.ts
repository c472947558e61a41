/** Notes about statements of a household file that the rules cannot use as they are. */
import type { ChangeDay } from '../compile/change-days.ts';
import { FIRST_DAY } from '../compile/parameters.ts';
import { nameIn } from '../engine/household/county.ts';
import type { Counties, Dated, Rules } from '../engine/types.ts';
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
    .sort((a, b) => (a.nextChange < b.nextChange ? -1 : 1));
  if (old[0])
    notes.push(
      `${many(old.length)} no new value that was due by ${asOf}, such as ${old[0].id} of ${old[0].nextChange}; the last known one is taken.`,
    );
  const own = counties[state];
  if (county !== undefined && own && !isCounty(own, county))
    notes.push(
      `There is no county "${county}" in ${state}; what hangs on the county is a range over the state.`,
    );
  return notes;
}

const many = (count: number): string => (count === 1 ? '1 number has' : `${count} numbers have`);
const startsAfter = (dated: Dated | undefined, day: string): boolean => (dated?.[0]?.[0] ?? '') > day;
const isCounty = (own: Counties[string], name: string): boolean =>
  nameIn(own, name) !== undefined || nameIn(own, `${name} city`) !== undefined;
