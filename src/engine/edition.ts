/** The numbers in force in one place on one day: worked out once for every household that lives there. */
import type { Dated, Entry, Rules } from './types.ts';

/** By the id of the parameter; null where it sets nothing there. */
export type Edition = Map<string, Entry | null>;

const editions = new WeakMap<Rules, Map<string, Edition>>();
/** Places and days to remember; whoever screens more of them starts again. */
const MOST = 500;

export function editionOf(rules: Rules, state: string, day: string): Edition {
  let known = editions.get(rules);
  if (!known || known.size > MOST) editions.set(rules, (known = new Map()));
  const key = `${state} ${day}`;
  let edition = known.get(key);
  if (!edition) known.set(key, (edition = new Map()));
  return edition;
}

/** The entry of a parameter in an edition. */
export function entryOf(
  edition: Edition,
  rules: Rules,
  id: string,
  state: string,
  day: string,
): Entry | null {
  let entry = edition.get(id);
  if (entry === undefined) edition.set(id, (entry = found(rules, id, state, day)));
  return entry;
}

function found(rules: Rules, id: string, state: string, day: string): Entry | null {
  const parameter = rules.parameters[id];
  if (!parameter) throw new Error(`There is no parameter "${id}" in the rules.`);
  const dated = parameter.values ?? parameter.states?.[state];
  return (dated && inForce(dated, day)) ?? null;
}

/** The entry in force on `day`; before the first day, the first one. */
function inForce(dated: Dated, day: string): Entry | undefined {
  let entry = dated[0];
  for (const next of dated) if (next[0] <= day) entry = next;
  return entry;
}
