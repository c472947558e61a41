/** Groceries from food banks: each state sets its income limit inside a federal range (7 CFR 251.5(b)). */
import { homeLimit } from '../shared/home-income.ts';

/** Dollars a month up to which a state may take a household by its income: from the least to the most that states use. */
export const tefapIncomeLimit = homeLimit('tefap.income-percent', '7 CFR 251.5(b)(2)');
