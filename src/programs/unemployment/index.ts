/** What rules may ask of this program. */
export { isAbleToWork, isOutOfWork, lostJob, mayWork, unemploymentPay } from './unemployment.ts';
