import { assetsOf } from '../../../engine/household/facts.ts';
import { add, type Amount, atLeastZero, subtract, truth, when } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { foodGroupOf } from '../../shared/units/food-group.ts';
import type { View } from '../../../engine/view.ts';
import { snapHasOlder } from '../has-older.ts';
import { hasStateTest, testNumber } from './state-test.ts';

/** What those have in cash, bank accounts and stocks who buy and cook together. */
const money = (h: View): Amount => h.from((c) => assetsOf(c, foodGroupOf(c, 0)));

/**
 * Dollars that count as assets: cash, bank accounts and stocks, and in Texas what a second car is worth above
 * its allowance. The first car is taken as exempt.
 */
export const snapAssets = measure({
  per: 'household',
  unit: 'dollars',
  law: '7 CFR 273.8',
  of: (h) => {
    const allowance = testNumber(h, 'otherCar');
    return allowance ? add(money(h), atLeastZero(subtract(h.vehicles, allowance))) : money(h);
  },
});

/** Whether assets are tested at all (most states with wider limits do not). */
export const snapAssetTest = measure({
  per: 'household',
  law: '7 CFR 273.2(j)(2)(ii)',
  of: (h) => truth(!hasStateTest(h) || testNumber(h, 'assets') !== undefined),
});

/** Dollars of assets that federal law allows. */
export const snapFederalAssetLimit = measure({
  per: 'household',
  unit: 'dollars',
  law: '7 CFR 273.8(b)',
  of: (h) =>
    when(
      h.of(snapHasOlder),
      () => h.number('snap.asset-limit', ['older']),
      () => h.number('snap.asset-limit', ['ordinary']),
    ),
});

/** Dollars of assets that the state's wider test, or else federal law, allows. */
export const snapAssetLimit = measure({
  per: 'household',
  unit: 'dollars',
  law: '7 CFR 273.8(b), 273.2(j)(2)(ii)',
  of: (h) => testNumber(h, 'assets') ?? h.of(snapFederalAssetLimit),
});
