/** What rules may ask of this program. */
export { ssiButIncome, ssiSupplement, supplementLimit, supplementPaidWithSsi } from './supplement.ts';
