/** Visits by a nurse or trained visitor: the lowest income limit of local programs (42 U.S.C. 711). */
import { homeLimit } from '../shared/home-income.ts';

/** Dollars a month up to which local programs take a family by its income. */
export const homeVisitingLimit = homeLimit('home-visiting.income-percent', '42 U.S.C. 711(d)(4)');
