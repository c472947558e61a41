/** The numbers in force in one place on one day: worked out once for every household that lives there. */
import type { Dated, Entry, Rules } from './types.ts';

/** The editions of one place, by day. */
export type Editions = Map<string, Edition>;
const editions = new WeakMap<Rules, Map<string, Editions>>();
/** Days to remember of a place; whoever asks about more of them starts again. */
const MOST = 500;

export function editionsOf(rules: Rules, state: string): Editions {
  let places = editions.get(rules);
  if (!places) editions.set(rules, (places = new Map()));
  let own = places.get(state);
  if (!own) places.set(state, (own = new Map()));
  if (own.size > MOST) own.clear();
  return own;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export class Edition {
  readonly date: Day;
  /** The last day of the year before. */
  readonly lastYear: string;
  private readonly rules: Rules;
  private readonly state: string;
  private readonly day: string;
  /** By the id of the parameter; null where it sets nothing here. */
  private readonly entries = new Map<string, Entry | null>();

  constructor(rules: Rules, state: string, day: string) {
    this.rules = rules;
    this.state = state;
    this.day = day;
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    this.date = { year, month, day: dayOfMonth };
    this.lastYear = `${year - 1}-12-31`;
  }

  /** What a parameter says. */
  entry(id: string): Entry | null {
    let entry = this.entries.get(id);
    if (entry === undefined) this.entries.set(id, (entry = this.find(id)));
    return entry;
  }

  private find(id: string): Entry | null {
    const parameter = this.rules.parameters[id];
    if (!parameter) throw new Error(`There is no parameter "${id}" in the rules.`);
    const dated = parameter.values ?? parameter.states?.[this.state];
    return (dated && inForce(dated, this.day)) ?? null;
  }
}

/** The entry in force on `day`; before the first day, the first one. */
function inForce(dated: Dated, day: string): Entry | undefined {
  let entry = dated[0];
  for (const next of dated) if (next[0] <= day) entry = next;
  return entry;
}
