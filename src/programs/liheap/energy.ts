import type { Expense } from '../../facts/values.ts';
import type { Context } from '../../engine/context.ts';
import { expense, housingIn, listed } from '../../engine/household/facts.ts';
import { maybeNumber } from '../../engine/parameters.ts';
import { above, times, ZERO } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { some } from '../shared/units/some.ts';
import { liheapIncome } from './income.ts';

const BILLS = ['heating', 'cooling', 'electricity', 'gas'] as const satisfies readonly Expense[];

/** Whether the household pays for energy itself. */
function hasBill(c: Context): Truth {
  return c.any(
    () => some(c, BILLS, (key) => listed(c, 'utilities', key)),
    () => some(c, BILLS, (key) => above(expense(c, key), ZERO)),
  );
}

/** What is so only leaves the answer to the agency; where it is not so, nothing stands in the way. */
const unlessSo = (c: Context, test: () => Truth): Truth => (c.decided(test) === false ? true : undefined);

/** Where a state asks renters with heat in the rent for a high rent, whether theirs is. */
function rentIsEnough(c: Context): Truth {
  const share = maybeNumber(c, 'liheap.rent-share');
  if (!share) return true;
  return above(expense(c, 'rent'), times(c.of(liheapIncome), share.min / 100));
}

/** In subsidized housing with heat in the rent many states pay little or nothing. Who stays with others shares their cost. */
const paysInRent = (c: Context): Truth =>
  c.all(
    () => not(housingIn(c, ['homeless', 'shelter'])),
    () => rentIsEnough(c),
    () => unlessSo(c, () => housingIn(c, ['withOthers'])),
    () => unlessSo(c, () => listed(c, 'benefits', 'section8')),
    () => unlessSo(c, () => listed(c, 'benefits', 'publicHousing')),
  );

/** Whether the household has a cost for heating or cooling, by a bill or in its rent (42 U.S.C. 8622(5)). */
export function liheapEnergy(c: Context): Truth {
  return c.all(
    () => not(housingIn(c, ['facility'])),
    () =>
      c.any(
        () => housingIn(c, ['own']),
        () => hasBill(c),
        () => paysInRent(c),
      ),
  );
}
