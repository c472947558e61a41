import type { Context } from '../context.ts';
import { choiceIn, expense, flag } from '../facts.ts';
import { number } from '../parameters.ts';
import { falling, isExact, larger, multiply, type Range, rising, smaller, times, ZERO } from '../range.ts';
import type { TaxReturn } from '../units/tax-return.ts';
import { earnedBy } from './adjusted-gross-income.ts';

/** What a student or disabled wife or husband counts as earning in a year, for one child and for two. */
const DEEMED = { one: 3000, more: 6000 };
const STEP = 2000;

/** The percent of the costs: it falls by one for each step of income, and again from a second start. */
function percent(c: Context, r: TaxReturn, income: Range): Range {
  const of = (key: string) => number(c, 'care-credit', [key]).min;
  const again = of(r.status === 'joint' ? 'againJoint' : 'again');
  const steps = (n: number, from: number, step: number) => Math.max(0, Math.ceil((n - from) / step));
  return falling(income, (n) => {
    const first = Math.max(of('middle'), of('percent') - steps(n, of('from'), STEP));
    return Math.max(of('least'), first - steps(n, again, r.status === 'joint' ? 2 * STEP : STEP));
  });
}

/** What a filer earns, or counts as earning. */
function earnings(c: Context, r: TaxReturn, i: number): Range {
  const own = rising(earnedBy(c, i), (n) => Math.max(0, n));
  if (r.filers.length < 2) return own;
  const deemed = r.care > 1 ? DEEMED.more : DEEMED.one;
  return c.choose(
    () =>
      c.any(
        () => choiceIn(c, i, 'student', ['collegeFullTime']),
        () => flag(c, i, 'disabled'),
      ),
    () => larger(own, { min: deemed, max: deemed }),
    () => own,
  );
}

/**
 * Dollars a year of the child and dependent care credit before the limit by the tax (26 U.S.C. 21), for
 * children under 13. Care of an adult is left out: we do not know whom it is for.
 */
export function careCredit(c: Context, r: TaxReturn, income: Range): Range {
  if (!r.care || r.status === 'separate') return ZERO;
  const limit = number(c, 'care-credit', [r.care > 1 ? '2' : '1']);
  const mark = c.needs.length;
  const costs = r.filers.reduce(
    (least, i) => smaller(least, earnings(c, r, i)),
    smaller(times(expense(c, 'childCare'), 12), limit),
  );
  if (isExact(costs)) c.needs.length = mark;
  return times(multiply(costs, percent(c, r, income)), 0.01);
}
