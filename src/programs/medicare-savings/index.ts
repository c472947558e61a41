/** What rules may ask of this program. */
export {
  mspAssetLimit,
  mspIncome,
  mspLevel,
  mspLimit,
  mspNoAssetTest,
  mspOutsideMedicaid,
  mspQmbLimit,
  mspSlmbLimit,
  mspWorth,
} from './medicare-savings.ts';
