/** What a household could get if one person's pay were another: the same rules, asked at many incomes. */
import type { Household, Person } from '../facts/values.ts';
import type { Engine } from './engine.ts';
import { income, personAt } from './household/facts.ts';
import { povertyGuideline } from './parameters.ts';
import { exactly } from './range.ts';
import { hasType, incomeTypes } from './household/type-set.ts';
import type { Counties, Estimate, Result, Rules } from './types.ts';

export interface Point {
  /** Dollars a month, before tax, of the person's pay. */
  readonly pay: number;
  /** Dollars a month of everything that is likely at that pay and has a number. */
  readonly total: number;
  /** Dollars a month by program, where there are any. */
  readonly parts: Readonly<Record<string, number>>;
  /** Programs that are likely. */
  readonly likely: ReadonlySet<string>;
  /** How many people can likely get health cover. */
  readonly covered: number;
}

export interface WhatIf {
  /** Dollars a month of pay now. */
  readonly now: number;
  /** The highest pay worth asking about. */
  readonly most: number;
  /** Worked out once for each pay. */
  readonly at: (pay: number) => Point;
}

const WORK = incomeTypes('wages', 'selfEmployment');
/** Over this multiple of the poverty guideline little is left that hangs on income (26 U.S.C. 36B(c)(1)(A)). */
const GUIDELINES = 4.4;
/** So that a scale in four steps has round numbers. */
const STEP = 2000;
const A_MONTH: Readonly<Record<Estimate['period'], number>> = { month: 1, year: 1 / 12, once: 0 };

/**
 * Sets up the question for person `who` of a household. What is not stated counts as none, as in every model
 * household, so that each pay has one answer.
 */
export function whatIf(
  engine: Engine,
  household: Household,
  who: number,
  rules: Rules,
  day: string,
  counties?: Counties,
): WhatIf {
  const base = baseOf(household, rules);
  const c = engine.context({ household: base, rules, day, counties });
  const now = Math.max(0, Math.round(income(c, who, WORK).min));
  const guideline = povertyGuideline(c, exactly(base.people.length)).min / 12;
  const cover = new Set(rules.programs.filter((p) => p.cover).map(({ id }) => id));
  const known = new Map<number, Point>();
  return {
    now,
    most: Math.ceil(Math.max(now * 1.5, guideline * GUIDELINES) / STEP) * STEP,
    at: (pay) => {
      let point = known.get(pay);
      if (!point) {
        const paid = c.about(withPay(base, who, pay));
        known.set(pay, (point = pointOf(pay, engine.results(paid), cover)));
      }
      return point;
    },
  };
}

/** Nothing counts that a household gets today and that an office works out anew as pay changes. */
function baseOf(household: Household, rules: Rules): Household {
  const anew = new Set(
    rules.programs
      .filter(({ goesByPay }) => goesByPay)
      .flatMap(({ gets }) => [gets.benefit, gets.insurance].filter((it) => it !== undefined)),
  );
  const { benefits = [] } = household;
  return {
    ...household,
    unstated: 'none',
    benefits: benefits.filter((benefit) => !anew.has(benefit)),
    people: household.people.map((person) => withoutCover(person, anew)),
  };
}

function withoutCover(person: Person, anew: ReadonlySet<string>): Person {
  if (!person.insurance) return person;
  const others = person.insurance.filter((kind) => !anew.has(kind));
  return { ...person, insurance: others.length ? others : ['none'] };
}

function withPay(household: Household, who: number, pay: number): Household {
  const people = household.people.map((person, i) => {
    if (i !== who) return person;
    const others = (person.income ?? []).filter(({ type }) => !hasType(WORK, type));
    const pays = { type: 'wages' as const, amount: pay, every: 'month' as const };
    const changed = { ...person, income: [...others, pays] };
    delete changed.incomeThisYear;
    return changed;
  });
  return { ...household, people };
}

const middle = ({ min, max }: Estimate): number => (min + max) / 2;

/** `cover` names the programs that are health cover. */
function pointOf(pay: number, results: readonly Result[], cover: ReadonlySet<string>): Point {
  const likely = results.filter((r) => r.eligibility === 'likely');
  const parts: Record<string, number> = {};
  for (const { program, estimate, later } of likely) {
    const amount = later?.estimate ?? estimate;
    const month = amount ? middle(amount) * A_MONTH[amount.period] : 0;
    if (month > 0) parts[program] = month;
  }
  const covered = likely
    .filter((r) => cover.has(r.program))
    .flatMap((r) => r.people.filter((p) => p.outcome === 'likely').map((p) => p.id));
  return {
    pay,
    total: Object.values(parts).reduce((sum, n) => sum + n, 0),
    parts,
    likely: new Set(likely.map((r) => r.program)),
    covered: new Set(covered).size,
  };
}

const COARSE = 24;

/**
 * The highest whole pay below today's at which a program is likely, in dollars a month; undefined where it is so
 * at none. Programs that start only above some pay are found as well, as far as the coarse steps see them.
 */
export function turningPay({ now, at }: WhatIf, program: string): number | undefined {
  const has = (pay: number): boolean => at(pay).likely.has(program);
  let below: number | undefined;
  for (let k = COARSE - 1; k >= 0 && below === undefined; k--) {
    const pay = Math.floor((now * k) / COARSE);
    if (has(pay)) below = pay;
  }
  if (below === undefined) return undefined;
  let above = Math.min(now, below + Math.ceil(now / COARSE) + 1);
  while (above - below > 1) {
    const between = Math.floor((above + below) / 2);
    if (has(between)) below = between;
    else above = between;
  }
  return below;
}

/** The person whose pay one would ask about first: who earns most, else who answers. */
export function mainEarner(engine: Engine, household: Household, rules: Rules, day: string): number {
  const c = engine.context({ household: baseOf(household, rules), rules, day });
  const pays = c.everyone.map((i) => (personAt(c, i).age < 16 ? -1 : income(c, i, WORK).min));
  return Math.max(0, pays.indexOf(Math.max(...pays)));
}
