import type { Context } from '../../engine/context.ts';
import { expense, housingIn } from '../../engine/household/facts.ts';
import { above, between, type Range, ZERO } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { isSelfOrSpouse, relationOf } from '../shared/units/family.ts';
import { countsWithParents } from './parents-part.ts';
import { ssiDisregards, ssiRate } from '../shared/ssi/numbers.ts';

/** Where nobody keeps a home of their own; an agency pays for the home of a foster child (20 CFR 416.1143). */
const NO_HOME = ['shelter', 'homeless', 'facility'] as const;

/**
 * Whether person `i` lives in somebody else's home and is not known to pay for it. The home is that of people[0] and their
 * spouse, unless they live with others; who else is there may pay a share, which nobody is asked.
 */
function livesInHomeOfOther(c: Context, i: number): Truth {
  if (relationOf(c, i) === 'fosterChild') return false;
  if (!isSelfOrSpouse(c, i)) return not(housingIn(c, NO_HOME));
  return c.all(
    () => housingIn(c, ['withOthers']),
    () => not(above(expense(c, 'rent'), ZERO)),
  );
}

/**
 * Dollars a month that a home given by others may count for: nothing for who pays rent, else up to a
 * third of the payment and what is left out of any income (20 CFR 416.1130 to 416.1132, 416.1140). What others pay
 * of the home is not asked, so it is a range. A child at home with parents has none (416.1148(b)).
 */
export function shelterFromOthers(c: Context, i: number): Range {
  if (countsWithParents(c, i)) return ZERO;
  return c.choose(
    () => livesInHomeOfOther(c, i),
    () => between(0, ssiRate(c, 'one') / 3 + ssiDisregards(c).any),
    () => ZERO,
  );
}
