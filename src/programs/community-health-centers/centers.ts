/** Health centers: the two limits of the sliding fee. Each center says by itself who is of a family. */
import { homeLimit } from '../shared/home-income.ts';

const LAW = '42 CFR 51c.303(f)';

/** Dollars a month up to which care costs nothing, or a small fee. */
export const healthCenterFreeLimit = homeLimit('community-health-centers.free-percent', LAW);

/** Dollars a month up to which a part of the price comes off. */
export const healthCenterDiscountLimit = homeLimit('community-health-centers.discount-percent', LAW);
