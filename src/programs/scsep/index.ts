/** What rules may ask of this program. */
export { scsepIncome, scsepLimit } from './scsep.ts';
