/** What rules may ask of this program. */
export { isForWic, wicGroup } from './group.ts';
export { wicFamilySize, wicIncomeLimit } from './income.ts';
export { wicWorth } from './worth.ts';
