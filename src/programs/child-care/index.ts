/** What rules may ask of this program. */
export { childCareActivity } from './activity.ts';
export { isForChildCare } from './child.ts';
export { childCareTakesSnap } from './doors.ts';
export { childCareIncome } from './income.ts';
export { childCareAssetLimit, childCareAssets, childCareHasLimit, childCareLimit } from './limit.ts';
