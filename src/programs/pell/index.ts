/** What rules may ask of this program. */
export { pellStudent } from './family.ts';
export { pellAssets, pellGrant, pellIncome, pellLimit, pellStatus } from './pell.ts';
