import { add, atLeastZero, inCents, subtract } from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { supportBeforeTest } from './counted-cost.ts';
import { snapGrossParts } from './counted-income.ts';

/** Dollars a month of the SNAP household before deductions, to the cent. */
export const snapGrossIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(b)',
  of: (h) => {
    const [earned, other] = h.of(snapGrossParts);
    return inCents(atLeastZero(subtract(add(earned, other), supportBeforeTest(h))));
  },
});
