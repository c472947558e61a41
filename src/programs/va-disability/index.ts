/** What rules may ask of this program. */
export { vaDisabilityPay } from './pay.ts';
