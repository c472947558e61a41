/** Free help with the tax return: the income guide of the sites (26 U.S.C. 7526A). */
import { inCents, sum, times } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';

const MONTHS = 12;

/** Dollars a year, before tax, of everyone in the home, from what they have now. */
export const freeTaxHelpIncome = measure({
  per: 'household',
  unit: 'dollars a year',
  law: '26 U.S.C. 7526A',
  of: (h) => inCents(times(sum(h.people.map((i) => h.of(ownCashIncome, i))), MONTHS)),
});
