/** What rules may ask of this program. */
export { healthCenterDiscountLimit, healthCenterFreeLimit, healthCenterIncome } from './centers.ts';
