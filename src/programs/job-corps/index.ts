/** What rules may ask of this program. */
export { jobCorpsIncome, jobCorpsLimit } from './job-corps.ts';
