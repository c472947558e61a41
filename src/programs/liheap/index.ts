/** What rules may ask of this program. */
export { liheapAssetLimit, liheapAssets, liheapAssetTest } from './assets.ts';
export {
  getsVeteransPension,
  liheapOpensWithSnap,
  liheapOpensWithSsi,
  liheapOpensWithTanf,
  liheapTakesSnap,
  liheapTakesSsi,
  liheapTakesTanf,
  liheapTakesVeterans,
} from './doors.ts';
export { liheapEnergy } from './energy.ts';
export { liheapIncome } from './income.ts';
export { liheapLimit } from './limit.ts';
export { liheapStudents } from './students.ts';
export { liheapCrisis, liheapWorth } from './worth.ts';
