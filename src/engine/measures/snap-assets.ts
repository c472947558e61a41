import type { Context } from '../context.ts';
import { assetsOf, vehicleValue } from '../facts.ts';
import { number } from '../parameters.ts';
import { add, atLeastZero, type Range, subtract } from '../range.ts';
import type { Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { stateNumber, stateTest } from './snap-state-test.ts';

/** What those have in cash, bank accounts and stocks who buy and cook together. */
const money = (c: Context): Range => assetsOf(c, foodGroupOf(c, 0));

/**
 * Dollars that count as assets: cash, bank accounts and stocks, and in Texas what a second car is worth above
 * its allowance. The first car is taken as exempt.
 */
export function snapAssets(c: Context): Range {
  const allowance = stateNumber(stateTest(c) ?? {}, 'otherCar');
  return allowance ? add(money(c), atLeastZero(subtract(vehicleValue(c), allowance))) : money(c);
}

/** Whether assets are tested at all (most states with wider limits do not). */
export function snapAssetTest(c: Context): Truth {
  const test = stateTest(c);
  return !test || stateNumber(test, 'assets') !== undefined;
}

/** Dollars of assets that federal law allows (7 CFR 273.8(b)). */
export const snapFederalAssetLimit = (c: Context): Range =>
  c.choose(
    () => c.of(snapHasOlder),
    () => number(c, 'snap.asset-limit', ['older']),
    () => number(c, 'snap.asset-limit', ['ordinary']),
  );

/** Dollars of assets that the state's wider test, or else federal law, allows. */
export const snapAssetLimit = (c: Context): Range =>
  stateNumber(stateTest(c) ?? {}, 'assets') ?? c.of(snapFederalAssetLimit);
