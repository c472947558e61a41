/** What rules may ask of this program. */
export { vaDisabilityPay } from './va-disability-pay.ts';
