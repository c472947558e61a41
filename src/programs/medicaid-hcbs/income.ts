/** Home care of Medicaid: what counts of a person's own money, and what a couple may keep (42 U.S.C. 1396r-5; 42 CFR 435.217). */
import { add, ENDLESS, exactly, hull } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';

/** Dollars a month of person `i` alone: money of a wife, a husband or parents does not count. */
export const homeCareIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 CFR 435.217, 435.236',
  of: (h, i) => h.of(ownCashIncome, i),
});

/**
 * Dollars that person `i`, with the wife or husband, may own. What the other may keep on top lies between two ends, of which
 * each state picks one.
 */
export const homeCareAssetLimit = measure({
  per: 'person',
  unit: 'dollars',
  law: '42 U.S.C. 1396r-5(f)(2)',
  of: (h, i) => {
    const alone = h.maybeNumber('medicaid.assets-older-disabled', ['one']) ?? exactly(ENDLESS);
    if (spouseOf(h.c, i) === undefined) return alone;
    const others = h.maybeNumber('medicaid-hcbs.spouse-keeps');
    return others ? add(alone, others) : hull(alone, exactly(ENDLESS));
  },
});
