/** The child and dependent care credit, in dollars a year, before and after its limit by the tax (26 U.S.C. 21). */
import type { Context } from '../../engine/context.ts';
import { flag } from '../../engine/household/facts.ts';
import { lookup, number, asRange, isTable } from '../../engine/parameters.ts';
import {
  atLeastZero,
  falling,
  larger,
  multiply,
  type Range,
  rising,
  smaller,
  times,
  ZERO,
} from '../../engine/range.ts';
import { isFullTimeStudent } from '../shared/units/student.ts';
import { overReturns, settled, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome, earnedBy } from '../shared/tax/adjusted-gross-income.ts';
import { careCostsOf, carePeople } from './costs.ts';
import { incomeTax } from '../shared/tax/income-tax.ts';

const STEP = 2000;

/** The percent of the costs: it falls by one for each step of income, and again from a second start. */
export function carePercent(c: Context, r: TaxReturn, income: Range): Range {
  const row = lookup(c, 'cdctc.percent');
  const of = (key: string): number => (isTable(row) && asRange(row[key])?.min) || 0;
  const joint = r.status === 'joint';
  const [from, again, most, middle, least] = [
    of('from'),
    of(joint ? 'againJoint' : 'again'),
    of('most'),
    of('middle'),
    of('least'),
  ];
  const steps = (over: number, step: number): number => Math.max(0, Math.ceil(over / step));
  return falling(income, (n) => {
    const first = Math.max(middle, most - steps(n - from, STEP));
    return Math.max(least, first - steps(n - again, joint ? 2 * STEP : STEP));
  });
}

/** A number of the rules that is one for care of one person and another for two or more. */
const byPeople = (c: Context, r: TaxReturn, id: string): Range =>
  rising(carePeople(c, r), (n) => (n < 1 ? 0 : number(c, id, [n > 1 ? '2' : '1']).min));

/** What `i` counts as earning beside a wife or husband who works; open where no fact says who can care for themself. */
function deemed(c: Context, i: number, amount: Range): Range {
  const studies = () => isFullTimeStudent(c, i);
  const cannot = () => (flag(c, i, 'disabled') === false ? false : undefined);
  return c.choose(
    () => c.any(studies, cannot),
    () => amount,
    () => ZERO,
  );
}

/** The lower earnings of those who file; only one of a couple may count as earning (26 U.S.C. 21(d)(2)). */
export function careEarnings(c: Context, r: TaxReturn): Range {
  const [first = 0, second] = r.filers;
  const own = atLeastZero(earnedBy(c, first));
  if (second === undefined) return own;
  const other = atLeastZero(earnedBy(c, second));
  const amount = byPeople(c, r, 'cdctc.counts-as-earned');
  if (smaller(own, other).min >= amount.max) return smaller(own, other);
  const ways = [
    smaller(larger(own, deemed(c, first, amount)), other),
    smaller(own, larger(other, deemed(c, second, amount))),
  ];
  return settled(c, () => ways.reduce(larger, smaller(own, other)));
}

/** The credit before its limit by the tax. */
export function careCredit(c: Context, r: TaxReturn, income: Range): Range {
  if (r.status === 'separate') return ZERO;
  return settled(c, () => {
    const costs = careCostsOf(c, r);
    if (costs.max === 0) return ZERO;
    const counted = smaller(smaller(costs, byPeople(c, r, 'cdctc.cost-limit')), careEarnings(c, r));
    return times(multiply(counted, carePercent(c, r, income)), 0.01);
  });
}

/** The credit of people[0]'s return: never more than its tax (26 U.S.C. 26(a)). */
export const careWorth = (c: Context): Range =>
  overReturns(c, (r) => {
    const credit = careCredit(c, r, adjustedGrossIncome(c, r));
    return credit.max === 0 ? ZERO : smaller(credit, incomeTax(c, r));
  });

/** Dollars a year that the lower earner of the return earns, or counts as earning. */
export const careEarned = (c: Context): Range => overReturns(c, (r) => careEarnings(c, r));

/** Dollars a year of income tax of the return before credits. */
export const taxBeforeCredits = (c: Context): Range => overReturns(c, (r) => incomeTax(c, r));
