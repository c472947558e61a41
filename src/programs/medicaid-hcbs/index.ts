/** What rules may ask of this program. */
export { homeCareAssetLimit, homeCareIncome } from './income.ts';
