/** From which day on the amounts of a program are old, and of which year they are then. */
import { type ChangeDay, changeDays } from '../compile/change-days.ts';
import type { Parameter } from '../engine/types.ts';
import { buildDay } from '../format/date.ts';
import { contentPath } from '../i18n/site.ts';
import { engine } from '../programs/screen.ts';
import type { Household } from '../schema/household.ts';
import { rules } from './rules.ts';

export interface OldAmounts {
  /** The first day on which they are old. */
  readonly from: string;
  readonly year: number;
}

let known: readonly ChangeDay[] | undefined;
const days = (): readonly ChangeDay[] => (known ??= changeDays(contentPath()));

const first = (all: readonly ChangeDay[]): OldAmounts | undefined => {
  const [day] = [...all].sort((a, b) => (a.nextChange < b.nextChange ? -1 : 1));
  return day && { from: day.nextChange, year: day.year };
};

/** Of whom next to nothing is known, so that nearly every number is read. */
const ABOUT = {
  people: [
    { id: 'p1', relationship: 'self', age: 34 },
    { id: 'p2', relationship: 'child', age: 4 },
    { id: 'p3', relationship: 'parent', age: 70 },
  ],
} as const;

/** The numbers, by id, that one program's rules and measures read. */
function numbersOf(program: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const parameters = new Proxy(rules().parameters, {
    get: (all: Record<string, Parameter>, id: string) => {
      seen.add(id);
      return all[id];
    },
  });
  const traced = { ...rules(), parameters };
  for (const state of ['TX', 'CA']) {
    const household = { ...ABOUT, state } as unknown as Household;
    engine.result(engine.context({ household, rules: traced, day: buildDay(), explains: false }), program);
  }
  return seen;
}

const byProgram = new Map<string, OldAmounts | undefined>();
/** Of the numbers that a program reads everywhere: its own, and those that programs share. */
export function oldAmounts(program: string): OldAmounts | undefined {
  if (!byProgram.has(program)) {
    const read = numbersOf(program);
    const own = days().filter((it) => !it.state && (it.program ?? program) === program);
    byProgram.set(program, first(own.filter((it) => it.program !== undefined || read.has(it.id))));
  }
  return byProgram.get(program);
}

/** Of the numbers that one state has for a program in a file of its own, by state. */
export function oldAmountsByState(program: string): Readonly<Record<string, OldAmounts>> {
  const own = days().flatMap((it) => (it.program === program && it.state ? [[it.state, it] as const] : []));
  return Object.fromEntries(own.flatMap(([state, it]) => Object.entries({ [state]: first([it]) }))) as Record<
    string,
    OldAmounts
  >;
}

/** The line of a program's page on the day of the build: what is old somewhere, the oldest first. */
export function oldOnPage(program: string, day = buildDay()): OldAmounts | undefined {
  const all = [oldAmounts(program), ...Object.values(oldAmountsByState(program))];
  return all
    .filter((it) => it !== undefined && it.from <= day)
    .sort((a, b) => ((a?.from ?? '') < (b?.from ?? '') ? -1 : 1))[0];
}
