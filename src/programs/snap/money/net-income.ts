import { atLeastZero, either, rising, subtract, truth, YES } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { foodUnitSize } from '../food-unit.ts';
import { snapAdjustedIncome } from './deductions.ts';
import { snapLimit } from './gross-limit.ts';
import { snapShelterDeduction } from './shelter.ts';
import { hasStateTest, testSays, usesOlderLimits } from './state-test.ts';

/** Dollars a month after all deductions, to the whole dollar. */
export const snapNetIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.10(e)(1)',
  of: (h) => {
    const net = atLeastZero(subtract(h.of(snapAdjustedIncome), h.of(snapShelterDeduction)));
    return rising(net, (n) => Math.round(n));
  },
});

/** Dollars a month of income after deductions up to which the federal net test is met. */
export const snapNetLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(a)(2)',
  size: foodUnitSize,
  of: (h) => snapLimit(h, h.number('snap.net-percent'), h.number('snap.guideline-month').min),
});

/** Whether income after deductions is tested: by federal rules, or where the state's wider test has it too. */
export const snapNetTest = measure({
  per: 'household',
  law: '7 CFR 273.9(a), 273.2(j)(2)(ii)',
  of: (h) => {
    if (!hasStateTest(h)) return YES;
    const [net, older] = [truth(testSays(h, 'net')), truth(testSays(h, 'olderNet'))];
    return either(usesOlderLimits(h), older, net);
  },
});
