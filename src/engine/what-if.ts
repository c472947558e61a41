/** What a household could get if one person's pay or hours were others: the same rules, asked at many of them. */
import type { Household, Person } from '../facts/values.ts';
import type { Engine } from './engine.ts';
import { income, personAt } from './household/facts.ts';
import { povertyGuideline } from './parameters.ts';
import { withUsual } from './presume.ts';
import { exactly } from './range.ts';
import { hourlyJob } from './hourly-job.ts';
import { hasType, incomeTypes } from './household/type-set.ts';
import type { Counties, Estimate, Result, Rules } from './types.ts';

/** What changes: pay in dollars a month before tax, or hours a week at what an hour is paid. */
export type Scale = 'pay' | 'hours';

/** What a program that is likely gives, once all that is likely has started. */
export interface Gain {
  readonly estimate?: Estimate;
  /** Whom it serves, by id. */
  readonly people: readonly string[];
}

export interface Point {
  /** Dollars a month of pay, or hours a week. */
  readonly pay: number;
  /**
   * Dollars a month of everything that is likely there and has a number; what comes once a year counts with a twelfth. Help
   * with the price of health insurance is coverage, and no part of it.
   */
  readonly total: number;
  /** Dollars a month by program, where there are any. */
  readonly parts: Readonly<Record<string, number>>;
  /** Programs that are likely, by id. */
  readonly likely: ReadonlyMap<string, Gain>;
  /** How many people can likely get health cover. */
  readonly covered: number;
}

export interface WhatIf {
  /** Pay (dollars a month) or hours (a week) now. */
  readonly now: number;
  /** The most that is worth asking about. */
  readonly most: number;
  /** Dollars an hour, where hours are asked about. */
  readonly rate?: number;
  /** Worked out once for each pay. */
  readonly at: (pay: number) => Point;
}

const WORK = incomeTypes('wages', 'selfEmployment');
/** Over this multiple of the poverty guideline little is left that hangs on income (26 U.S.C. 36B(c)(1)(A)). */
const GUIDELINES = 4.4;
/** So that a scale in four steps has round numbers. */
const STEP = 2000;
const MOST_HOURS = 60;
const A_MONTH: Readonly<Record<Estimate['period'], number>> = { month: 1, year: 1 / 12, once: 0 };

/**
 * Sets up the question for person `who` of a household. What was never asked is as in most homes, as in the results
 * themselves. `by` hours needs a job that is paid by the hour.
 */
export function whatIf(
  engine: Engine,
  household: Household,
  who: number,
  rules: Rules,
  day: string,
  counties?: Counties,
  by: Scale = 'pay',
): WhatIf {
  const base = baseOf(household, rules);
  const c = engine.context({ household: base, rules, day, counties });
  const isByHours = by === 'hours';
  const job = isByHours ? hourlyJob(household.people[who]) : undefined;
  const now = isByHours ? (job?.hours ?? 0) : Math.max(0, Math.round(income(c, who, WORK).min));
  const guideline = povertyGuideline(c, exactly(base.people.length)).min / 12;
  const cover = new Set(rules.programs.filter((p) => p.cover).map(({ id }) => id));
  const known = new Map<number, Point>();
  const other = isByHours ? withHours : withPay;
  return {
    now,
    ...(job && { rate: job.rate }),
    most: isByHours
      ? Math.max(now, MOST_HOURS)
      : Math.ceil(Math.max(now * 1.5, guideline * GUIDELINES) / STEP) * STEP,
    at: (pay) => {
      let point = known.get(pay);
      if (!point) {
        // At today's pay the jobs stay as they were told.
        const there = c.about(pay === now ? base : other(base, who, pay));
        known.set(pay, (point = pointOf(pay, engine.results(there), cover)));
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
  const usual = withUsual(household, new Set()).household;
  const { benefits = [] } = usual;
  return {
    ...usual,
    benefits: benefits.filter((benefit) => !anew.has(benefit)),
    people: usual.people.map((person) => withoutCover(person, anew)),
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
    // Another pay for the same hours.
    const hours = pay > 0 ? (person.workHoursPerWeek ?? hourlyJob(person)?.hours) : 0;
    const changed = {
      ...person,
      income: [...others, pays],
      ...(hours !== undefined && { workHoursPerWeek: hours }),
    };
    delete changed.incomeThisYear;
    return changed;
  });
  return { ...household, people };
}

function withHours(household: Household, who: number, hours: number): Household {
  const people = household.people.map((person, i) => {
    if (i !== who) return person;
    const job = hourlyJob(person);
    const changed = {
      ...person,
      income: (person.income ?? []).map((item, n) => (n === job?.at ? { ...item, hours } : item)),
      workHoursPerWeek: hours,
    };
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
  const gains = new Map<string, Gain>();
  for (const { program, estimate: first, later, people } of likely) {
    const estimate = later?.estimate ?? first;
    const served = people.filter((p) => p.outcome === 'likely').map((p) => p.id);
    gains.set(program, { ...(estimate && { estimate }), people: served });
    const month = estimate && !cover.has(program) ? middle(estimate) * A_MONTH[estimate.period] : 0;
    if (month > 0) parts[program] = month;
  }
  const covered = [...gains].flatMap(([program, { people }]) => (cover.has(program) ? people : []));
  return {
    pay,
    total: Object.values(parts).reduce((sum, n) => sum + n, 0),
    parts,
    likely: gains,
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
