/** State credits for work: a part of the federal earned income credit, or a schedule of the state's own. */
import type { Context } from '../../engine/context.ts';
import { sameCounty } from '../../engine/household/county.ts';
import { choiceIn, flag, housingIn } from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import {
  above,
  add,
  atMost,
  exactly,
  falling,
  multiply,
  type Range,
  smaller,
  times,
  ZERO,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import type { Table } from '../../engine/types.ts';
import { every, some } from '../shared/units/some.ts';
import { claimedUnder, overReturns, type TaxReturn } from '../shared/units/tax-return.ts';
import {
  adjustedGrossIncome,
  earnedIncome,
  investmentIncome,
  partOf,
} from '../shared/tax/adjusted-gross-income.ts';
import { eitcOf, type Schedule, scheduleOf } from '../eitc/credit.ts';
import { fallsTwice, flatCredit } from './own.ts';
import { isSet, isUnsure, rangeAt, rangeByStatus, tableAt, tableOf, unsure } from './table.ts';
import { togetherCredit, togetherIsForWork } from './together.ts';
import { canGetRefund } from '../shared/tax/numbers.ts';
import { isUnderAtYearEnd } from '../shared/tax/year-end.ts';

const MOST_CHILDREN = 3;
const keyOf = (r: TaxReturn): string => String(Math.min(MOST_CHILDREN, r.eitc));

/** The federal schedule with what the state has of its own. */
function ownSchedule(c: Context, r: TaxReturn, row: Table): Schedule {
  const federal = scheduleOf(c, r);
  const own = tableAt(tableAt(row, 'own') ?? {}, keyOf(r));
  if (!own) return federal;
  const share = (key: string): number | undefined => {
    const percent = rangeAt(own, key);
    return percent && percent.min / 100;
  };
  return {
    most: rangeAt(own, 'most') ?? federal.most,
    up: share('up') ?? federal.up,
    down: share('down') ?? federal.down,
    start: rangeByStatus(own, 'start', r) ?? federal.start,
  };
}

/** The percent of the credit: one, or by the number of children; another for a couple without, and beside a young child. */
function percentOf(c: Context, r: TaxReturn, row: Table): Range {
  const young = tableAt(row, 'young');
  const under = young && rangeAt(young, 'under');
  const hasYoung = under !== undefined && claimedUnder(c, r, under.min) > 0;
  const key = r.eitc === 0 && r.status === 'joint' && 'couple' in row ? 'couple' : 'percent';
  const byChildren = tableAt(row, key);
  const plain = byChildren ? rangeAt(byChildren, keyOf(r)) : rangeAt(row, key);
  return (hasYoung && r.eitc > 0 && young ? rangeAt(young, 'percent') : plain) ?? exactly(100);
}

/** Whether the household lives in the counties that add a part of their own. */
function inCity(c: Context, city: Table): Truth {
  const { county } = c.household;
  const counties = Object.keys(tableAt(city, 'counties') ?? {});
  if (county === undefined) return c.need('county');
  return counties.some((name) => sameCounty(name, county));
}

/** The part that a city adds: a percent of the federal credit along a line of incomes. */
function cityPart(c: Context, city: Table, federal: Range, income: Range): Range {
  const points = Object.entries(tableAt(city, 'percent') ?? {})
    .map(([at, value]) => [Number(at), Number(value)] as const)
    .sort((a, b) => a[0] - b[0]);
  const line = (n: number): number => {
    const next = points.findIndex(([at]) => at >= n);
    const [x1 = 0, y1 = 0] = points[next] ?? points.at(-1) ?? [];
    const [x0 = x1, y0 = y1] = points[next - 1] ?? [];
    return next <= 0 || x1 === x0 ? y1 : y0 + ((n - x0) / (x1 - x0)) * (y1 - y0);
  };
  return c.choose(
    () => inCity(c, city),
    () => times(multiply(federal, falling(income, line)), 0.01),
    () => ZERO,
  );
}

/** The amount of a return for which the credit is. */
function amountOf(c: Context, r: TaxReturn, row: Table): Range {
  const income = adjustedGrossIncome(c, r);
  const federal = eitcOf(c, r, income, ownSchedule(c, r, row));
  const [flat, twice, city] = [tableAt(row, 'flat'), tableAt(row, 'fallsTwice'), tableAt(row, 'city')];
  if (twice) return fallsTwice(c, r, twice, income);
  if (federal.max === 0) return ZERO;
  if (flat) return flatCredit(c, r, flat, income, federal);
  const share = times(multiply(federal, percentOf(c, r, row)), 0.01);
  const withCity = city ? add(share, cityPart(c, city, federal, income)) : share;
  const bonus = rangeAt(row, 'bonus');
  const all =
    bonus && r.eitc > 0 ? add(withCity, { min: share.min > 0 ? bonus.min : 0, max: bonus.max }) : withCity;
  const cap = rangeAt(row, 'cap');
  return cap ? smaller(all, cap) : all;
}

/**
 * Whether a filer is of the age for the credit without a child. The table says from when on, to when, and the least age of
 * a student at least half time and of who was in foster care or has no home (as 26 U.S.C. 32(n)(1)(B) had it in 2021).
 */
function isOfAge(c: Context, i: number, ages: Table): Truth {
  const end = (key: 'from' | 'to'): number => (rangeAt(ages, key) ?? number(c, 'eitc.age', [key])).min;
  const isFrom = (age: number): Truth => not(isUnderAtYearEnd(c, i, age));
  const reaches = (key: 'student' | 'fosterOrHomeless'): Truth =>
    isFrom(rangeAt(ages, key)?.min ?? end('from'));
  return c.all(
    () => isUnderAtYearEnd(c, i, end('to') + 1),
    () =>
      c.any(
        () =>
          c.all(
            () => isFrom(end('from')),
            () =>
              c.any(
                () => reaches('student'),
                () => not(choiceIn(c, i, 'student', COLLEGE)),
              ),
          ),
        () =>
          c.all(
            () => reaches('fosterOrHomeless'),
            () =>
              c.any(
                () => flag(c, i, 'formerFosterYouth'),
                () => housingIn(c, ['homeless', 'shelter']),
              ),
          ),
      ),
  );
}
const COLLEGE = ['collegeHalfTime', 'collegeFullTime'];

/** Whether the return may have the credit, apart from its amount: age, income from savings, numbers. */
function mayHave(c: Context, r: TaxReturn, row: Table): Truth {
  const ages = tableAt(row, 'ages') ?? {};
  return c.all(
    () => r.eitc > 0 || some(c, r.filers, (i) => isOfAge(c, i, ages)),
    () => atMost(investmentIncome(c, r), rangeAt(row, 'investments') ?? number(c, 'eitc.investment-limit')),
    () => isSet(row, 'itin') || every(c, r.filers, (i) => canGetRefund(c, i)),
  );
}

/** The state's credit for work of one return, in dollars a year. */
export function workCredit(c: Context, r: TaxReturn, row: Table): Range {
  if (r.status === 'separate' && !isSet(row, 'apart')) return ZERO;
  const counted = isSet(row, 'itin') ? { ...r, eitc: r.children } : r;
  const together = tableAt(row, 'together');
  if (together) return togetherIsForWork(c, r) ? togetherCredit(c, counted, together) : ZERO;
  const amount = amountOf(c, counted, row);
  if (amount.max === 0) return ZERO;
  const range = c.choose(
    () => mayHave(c, counted, row),
    () => amount,
    () => ZERO,
  );
  return isUnsure(row) ? unsure(range) : range;
}

/** The credit of people[0]'s return. */
export function stateWorkCredit(c: Context): Range {
  const row = tableOf(c, 'work');
  return row ? overReturns(c, (r) => workCredit(c, r, row)) : ZERO;
}

/** Whether a return has the state's credit for work. */
export function hasWorkCredit(c: Context, r: TaxReturn): Truth {
  const row = tableOf(c, 'work');
  return row ? above(workCredit(c, r, row), ZERO) : false;
}

/**
 * Whether a return would have that credit but for having earned nothing or less, with a loss of at most `loss` dollars a
 * year and pay of no more than that beside a loss (Cal. Rev. & Tax. Code 17052.1(b)(1)(B)).
 */
export function lacksOnlyEarnings(c: Context, r: TaxReturn, loss: Range): Truth {
  const row = tableOf(c, 'work');
  if (!row || r.status === 'separate') return false;
  const income = adjustedGrossIncome(c, r);
  const end = rangeAt(tableAt(row, 'fallsTwice') ?? {}, 'end') ?? ZERO;
  return c.all(
    () => atMost(earnedIncome(c, r), ZERO),
    () => atMost(income, end),
    () => atMost(times(income, -1), loss),
    () => atMost(partOf(c, r, 'wages'), loss),
    () => mayHave(c, isSet(row, 'itin') ? { ...r, eitc: r.children } : r, row),
  );
}
