import { add, all, any, atMost, below } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { snapAssets } from './assets.ts';
import { snapGrossIncome } from './gross-income.ts';
import { snapShelterCosts } from './shelter.ts';

/**
 * Whether SNAP has to come within seven days: hardly any income and cash, or less of both than rent and
 * utilities cost.
 */
export const snapExpedited = measure({
  per: 'household',
  law: '7 CFR 273.2(i)(1)',
  of: (h) => {
    const [income, assets] = [h.of(snapGrossIncome), h.of(snapAssets)];
    return any(
      all(
        below(income, h.number('snap.expedited', ['income'])),
        atMost(assets, h.number('snap.expedited', ['assets'])),
      ),
      () => below(add(income, assets), h.of(snapShelterCosts)),
    );
  },
});
