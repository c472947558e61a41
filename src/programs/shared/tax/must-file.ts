import type { Context } from '../../../engine/context.ts';
import { ageOf, flag } from '../../../engine/household/facts.ts';
import { number } from '../../../engine/parameters.ts';
import { above, add, atLeast, exactly, larger, type Range, smaller, sum } from '../../../engine/range.ts';
import type { Truth } from '../../../engine/truth.ts';
import { isClaimed } from '../units/tax-unit.ts';
import { LEAST_PROFIT } from './self-employment-tax.ts';
import { yearlyParts } from './income.ts';

const OLDER = 65;

/** What age and blindness add to the standard deduction of one person who is not married. */
function extra(c: Context, i: number): Range {
  const each = number(c, 'standard-deduction-extra', ['unmarried']);
  const age = ageOf(c, i) >= OLDER ? each : exactly(0);
  return c.choose(
    () => flag(c, i, 'blind'),
    () => add(age, each),
    () => age,
  );
}

/**
 * Whether person `i` has to file a return of their own: income above the standard deduction, or, for
 * somebody whom another person claims, above their smaller one (26 U.S.C. 63(c)(5), 6012(a)(1)). Social
 * Security is left out: alone it is never taxed at these incomes.
 */
export function mustFile(c: Context, i: number): Truth {
  const parts = yearlyParts(c, i);
  const earned = sum([parts.wages, parts.profit, parts.disabilityPay]);
  const unearned = sum([parts.interest, parts.gains, parts.rent, parts.rest]);
  const gross = add(earned, unearned);
  const ordinary = number(c, 'standard-deduction', ['single']);
  const least = number(c, 'dependent-deduction', ['least']);
  const plus = number(c, 'dependent-deduction', ['plus']);
  const small = larger(least, smaller(ordinary, add(earned, plus)));
  return c.any(
    () => atLeast(parts.profit, exactly(LEAST_PROFIT)),
    () => atLeast(gross, add(ordinary, extra(c, i))),
    () =>
      c.all(
        () => isClaimed(c, i),
        () =>
          c.any(
            () => above(unearned, add(least, extra(c, i))),
            () => above(gross, add(small, extra(c, i))),
          ),
      ),
  );
}
