import type { Context } from '../context.ts';
import { number } from '../parameters.ts';
import { add, atMost, below } from '../range.ts';
import type { Truth } from '../truth.ts';
import { snapAssets } from './snap-assets.ts';
import { snapGrossIncome } from './snap-gross-income.ts';
import { snapShelterCosts } from './snap-shelter.ts';

/**
 * Whether SNAP has to come within seven days: hardly any income and cash, or less of both than rent and
 * utilities cost (7 CFR 273.2(i)(1)).
 */
export function snapExpedited(c: Context): Truth {
  const limit = (key: string) => number(c, 'snap.expedited', [key]);
  return c.any(
    () =>
      c.all(
        () => below(c.of(snapGrossIncome), limit('income')),
        () => atMost(c.of(snapAssets), limit('assets')),
      ),
    () => below(add(c.of(snapGrossIncome), c.of(snapAssets)), c.of(snapShelterCosts)),
  );
}
