import type { Context } from '../context.ts';
import { number } from '../parameters.ts';
import { atLeastZero, type Range, rising, subtract } from '../range.ts';
import type { Truth } from '../truth.ts';
import { snapAdjustedIncome } from './snap-deductions.ts';
import { snapLimit } from './snap-gross-limit.ts';
import { snapShelterDeduction } from './snap-shelter.ts';
import { stateTest, usesOlderLimits } from './snap-state-test.ts';

/** Dollars a month after all deductions, to the whole dollar (7 CFR 273.10(e)(1)). */
export function snapNetIncome(c: Context): Range {
  const net = atLeastZero(subtract(c.of(snapAdjustedIncome), c.of(snapShelterDeduction)));
  return rising(net, (n) => Math.round(n));
}

/** Dollars a month of income after deductions up to which the federal net test is met. */
export const snapNetLimit = (c: Context): Range =>
  snapLimit(c, number(c, 'snap.net-percent'), number(c, 'snap.guideline-month').min);

/** Whether income after deductions is tested: by federal rules, or where the state's wider test has it too. */
export function snapNetTest(c: Context): Truth {
  const test = stateTest(c);
  if (!test) return true;
  const [net, older] = [test['net'] === true, test['olderNet'] === true];
  if (net === older) return net;
  const isOlder = usesOlderLimits(c, test);
  return isOlder === undefined ? undefined : isOlder ? older : net;
}
