/** What rules may ask of this program. */
export { careCosts, careOther, careSomebody } from './costs.ts';
export { careEarned, careWorth, taxBeforeCredits } from './credit.ts';
