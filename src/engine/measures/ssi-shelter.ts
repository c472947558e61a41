import type { Context } from '../context.ts';
import { expense, housingIn } from '../facts.ts';
import { above, between, type Range, ZERO } from '../range.ts';
import { not } from '../truth.ts';
import { countsWithParents } from './ssi-parents-part.ts';
import { ssiDisregards, ssiRate } from './ssi-numbers.ts';

/**
 * Dollars a month that a home given by others may count for: nothing for who pays rent, else up to a
 * third of the payment and what is left out of any income (20 CFR 416.1131, 416.1140). What others pay
 * of the home is not asked, so it is a range. A child at home with parents has none (416.1148(b)).
 */
export function shelterFromOthers(c: Context, i: number): Range {
  if (countsWithParents(c, i)) return ZERO;
  return c.choose(
    () =>
      c.all(
        () => housingIn(c, ['withOthers']),
        () => not(above(expense(c, 'rent'), ZERO)),
      ),
    () => between(0, ssiRate(c, 'one') / 3 + ssiDisregards(c).any),
    () => ZERO,
  );
}
