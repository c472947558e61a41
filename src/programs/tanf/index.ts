/** What rules may ask of this program. */
export { tanfAssetLimit, tanfAssets, tanfAssetTest } from './assets.ts';
export { tanfFamily } from './family.ts';
export { tanfGrant } from './grant.ts';
export { tanfRulesKnown } from './state.ts';
export { tanfTestIncome, tanfTestLimit } from './test.ts';
export { tanfMember } from './unit.ts';
export { tanfUnits } from './units.ts';
