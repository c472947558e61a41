import type { Context } from '../context.ts';
import { everyone, householdAssets, personAt, vehicleValue } from '../facts.ts';
import { number } from '../parameters.ts';
import { add, atLeastZero, exactly, type Range, subtract, sum } from '../range.ts';
import type { Truth } from '../truth.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { stateNumber, stateTest } from './snap-state-test.ts';

/** What people say that they own themselves; 0 where they do not say. */
const own = (c: Context, i: number): Range => {
  const { assets } = personAt(c, i);
  return typeof assets === 'number' ? exactly(assets) : exactly(0);
};

/** What everyone has in cash, bank accounts and stocks, less what those own who stand apart. */
export function moneyWithout(c: Context, apart: readonly number[]): Range {
  const rest = subtract(householdAssets(c), sum(apart.map((i) => own(c, i))));
  return apart.length ? atLeastZero(rest) : rest;
}

/** Everyone's, less what those own who buy and cook apart. */
function money(c: Context): Range {
  const group = foodGroupOf(c, 0);
  return moneyWithout(
    c,
    everyone(c).filter((i) => !group.includes(i)),
  );
}

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
