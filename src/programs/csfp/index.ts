/** What rules may ask of this program. */
export { csfpIncomeLimit, csfpProof, csfpServed, csfpTakesProof, csfpWorth } from './csfp.ts';
