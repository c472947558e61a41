/** Free lawyers in civil cases: the income limits of offices with federal money (45 CFR 1611.3, 1611.5). */
import { homeLimit } from '../shared/home-income.ts';

/** Dollars a month up to which an office takes people by their income. */
export const legalAidLimit = homeLimit('legal-aid.income-percent', '45 CFR 1611.3');

/** Dollars a month up to which it may take them for high costs, such as medical bills or debts that are fixed. */
export const legalAidWiderLimit = homeLimit('legal-aid.wider-percent', '45 CFR 1611.5');
