/** Parts of one person's income as a federal return sees them, in dollars a calendar year. */
import type { Person } from '../../../facts/values.ts';
import type { Context } from '../../../engine/context.ts';
import { ageOf, flag, income, pathOf, personAt, type PayToMonth } from '../../../engine/household/facts.ts';
import {
  above,
  add,
  between,
  either,
  ENDLESS,
  exactly,
  isExact,
  type Range,
  sum,
  times,
  ZERO,
} from '../../../engine/range.ts';
import type { Truth } from '../../../engine/truth.ts';
import {
  BUSINESS,
  CAPITAL_GAINS,
  type IncomeTypes,
  incomeTypes,
  PAY,
  RENTAL,
  SOCIAL_SECURITY,
  UNEMPLOYMENT,
  union,
} from '../income-types.ts';

/** What counts in gross income, by the way in which it counts (26 U.S.C. 61, 86, 1402). */
const TYPES = {
  wages: PAY,
  profit: BUSINESS,
  // Paid by an employer's plan, as most are; before retirement age it is earned income (26 CFR 1.32-2(c)(2)).
  disabilityPay: incomeTypes('disabilityInsurance'),
  socialSecurity: SOCIAL_SECURITY,
  interest: incomeTypes('interestDividends'),
  gains: CAPITAL_GAINS,
  rent: RENTAL,
  rest: incomeTypes('unemployment', 'pension', 'other'),
} as const satisfies Record<string, IncomeTypes>;
/** What counts whole and cannot be a loss. */
export const TAXED = union(TYPES.wages, TYPES.disabilityPay, TYPES.interest, TYPES.rest);
export type Part = keyof typeof TYPES;
/** In a fixed order. */
export const PARTS = Object.keys(TYPES) as Part[];
export type Parts = Readonly<Record<Part, Range>>;
function each(f: (part: Part) => Range): Parts {
  const parts: Partial<Record<Part, Range>> = {};
  for (const part of PARTS) parts[part] = f(part);
  return parts as Parts;
}

/** Person `i`'s income now, as dollars a year. */
export function yearlyNow(c: Context, i: number, by?: PayToMonth): Parts {
  return each((part) => times(income(c, i, TYPES[part], by), 12));
}

const DAY = 86_400_000;
/** The share of the calendar year that is still to come after the day. */
function shareLeft(c: Context): number {
  const year = Number(c.day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return (end - Date.parse(c.day) - DAY) / (end - start);
}

/** Whether pay may have changed within the year: a job was lost, hours were cut, or unemployment pay is there. */
function hasPayChanged(c: Context, i: number): Truth {
  if (c.closed || ageOf(c, i) < FIRST_JOB) return false;
  return c.any(
    () => above(income(c, i, UNEMPLOYMENT), ZERO),
    () => flag(c, i, 'lostJobThroughNoFault'),
    () =>
      c.all(
        () => above(income(c, i, PAY), ZERO),
        () => flag(c, i, 'hoursCut'),
      ),
  );
}

/** Dollars from work from January 1 on. Open upwards while nobody says it. */
function earnedSoFar(c: Context, i: number): Range {
  const { earnedThisYear = {} } = personAt(c, i);
  const range =
    typeof earnedThisYear === 'number'
      ? exactly(earnedThisYear)
      : between(earnedThisYear.atLeast ?? 0, earnedThisYear.atMost ?? ENDLESS);
  if (!isExact(range)) c.need(pathOf(i, 'earnedThisYear'));
  return range;
}

/**
 * Income now as dollars a year; where pay has changed, what was earned so far and today's pay for what is left of the
 * year. While it is open if pay has changed, it may be either.
 */
function withEarned(c: Context, i: number): Parts {
  const now = yearlyNow(c, i);
  const hasChanged = personAt(c, i).earnedThisYear === undefined ? hasPayChanged(c, i) : true;
  if (hasChanged === false) return now;
  const left = shareLeft(c);
  const wages = add(earnedSoFar(c, i), times(now.wages, left));
  const changed = { ...now, wages, profit: times(now.profit, left) };
  return hasChanged ? changed : each((part) => either(now[part], changed[part]));
}

/** As `yearlyParts`, without what was worked out before. */
function workOut(c: Context, i: number): Parts {
  const { incomeThisYear: stated, earnedThisYear } = personAt(c, i);
  if (stated === undefined || earnedThisYear !== undefined) return withEarned(c, i);
  const mark = c.needs.length;
  const now = yearlyNow(c, i);
  const total = sum(PARTS.map((part) => now[part]));
  if (!isExact(total)) return each(() => between(Math.min(0, stated), Math.max(0, stated)));
  c.back(mark);
  if (total.min <= 0 || PARTS.some((part) => now[part].min < 0))
    return each((part) => (part === (stated < 0 ? 'rest' : 'wages') ? exactly(stated) : ZERO));
  // The share first: divided by the smallest of sums, what is stated would pass every number.
  return each((part) => exactly((now[part].min / total.min) * stated));
}

const inOrder = (c: Context, i: number): Range[] => Object.values(workOut(c, i));

/** One part of person `i`'s income of the calendar year. */
export const yearlyPart = (c: Context, i: number, part: Part): Range =>
  c.of(inOrder, i)[PARTS.indexOf(part)] ?? ZERO;

/**
 * Person `i`'s income of the calendar year. Where `incomeThisYear` is stated it is spread over what
 * there is now; where there is nothing now, it was pay.
 */
export function yearlyParts(c: Context, i: number): Parts {
  const parts = c.of(inOrder, i);
  let at = 0;
  return each(() => parts[at++] ?? ZERO);
}

/** Nobody younger may be employed in most jobs (29 CFR 570.2). */
const FIRST_JOB = 14;
const TIMES_A_YEAR = { hour: 2080, week: 52, twoWeeks: 26, halfMonth: 24, month: 12, year: 1 } as const;
const MOST_STUDENT_LOAN_INTEREST = 2500;

type Adjustment = NonNullable<Person['adjustments']>[number]['type'];

/**
 * Dollars a year that come off person `i`'s income (26 U.S.C. 62), of one type or of all; student loan
 * interest up to its limit.
 */
export function yearlyAdjustments(c: Context, i: number, only?: Adjustment): Range {
  const { adjustments } = personAt(c, i);
  if (!adjustments && !c.closed) {
    c.need(pathOf(i, 'adjustments'));
    return between(0, ENDLESS);
  }
  let total = 0;
  for (const { type, amount, every } of adjustments ?? []) {
    const year = amount * TIMES_A_YEAR[every];
    if (only && only !== type) continue;
    total += type === 'studentLoanInterest' ? Math.min(year, MOST_STUDENT_LOAN_INTEREST) : year;
  }
  return exactly(total);
}
