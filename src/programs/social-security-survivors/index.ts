/** What rules may ask of this program. */
export {
  caresForChild,
  getsDisabilityPay,
  getsRetirement,
  hasDisabledParent,
  hasDisabledSpouse,
  hasRetiredParent,
  hasRetiredSpouse,
  isBenefitChild,
  isBenefitSpouse,
} from './family.ts';
export { getsSurvivors, isUnmarriedWidow, isWidowAge, isWorkersSurvivor, lostRelative } from './survivors.ts';
