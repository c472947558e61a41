/** What rules may ask of this program. */
export { buyInAssetLimit, buyInIncome, buyInLimit } from './buy-in.ts';
export { claimerDecides, claimerIsKnown } from './claimer.ts';
export { couldHaveFullMedicaid } from './full-medicaid.ts';
export {
  inPostpartum,
  isCaretaker,
  isDisabledWorker,
  isFosterCovered,
  isOlderOrDisabled,
  isWorkingAgeAdult,
} from './groups.ts';
export { medicaidIncome, medicaidSize } from './income.ts';
export {
  chipChildLimit,
  chipPregnantLimit,
  chipUnbornLimit,
  coversAdults,
  coversYoungAdults,
  hasChipForChildren,
  hasChipFromConception,
  hasChipInPregnancy,
  hasStateMedicaid,
  medicaidAdultLimit,
  medicaidChildLimit,
  medicaidParentLimit,
  medicaidPregnantLimit,
  medicaidRulesKnown,
  medicaidTerritoryLimit,
  medicaidYoungAdultLimit,
} from './limit.ts';
export { inNeedyGroup, isMedicallyNeedy } from './medically-needy.ts';
export {
  olderDisabledAssetLimit,
  olderDisabledAssets,
  olderDisabledIncome,
  olderDisabledLimit,
  ssiBringsMedicaid,
  ssiStateBringsMedicaid,
} from './older-disabled.ts';
export {
  chipFederalMoney,
  chipStatus,
  firstYearsFit,
  isOtherwiseInsured,
  medicaidFederalMoney,
  medicaidFederalStatus,
  medicaidStatus,
  stateChildProgram,
  stateProgram,
} from './status.ts';
export { meetsMedicaidWork } from './work.ts';
