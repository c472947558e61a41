/** What rules may ask of this program. */
export { ssiAssetLimit, ssiAssets } from './assets.ts';
export { ssiCountable, ssiPayment } from './countable.ts';
export { ssiLimit } from './couple.ts';
export { ssiStatus } from './status.ts';
