/** What rules may ask of this program. */
export { healthCenterDiscountLimit, healthCenterFreeLimit } from './centers.ts';
