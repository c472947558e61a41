export { expectedBabies } from './expected-babies.ts';
export { getsTanf } from './gets-tanf.ts';
export { grossCashIncome } from './gross-cash-income.ts';
export { isPregnant } from './is-pregnant.ts';
export { isForWic, wicGroup } from './wic-group.ts';
export { wicFamilySize, wicIncomeLimit } from './wic-income.ts';
export { wicWorth } from './wic-worth.ts';
export { schoolMealsForAll, schoolMealsFreeLimit, schoolMealsReducedLimit } from './school-meals-limit.ts';
export { schoolMealsWorth } from './school-meals-worth.ts';
export { snapAllotment } from './snap-allotment.ts';
export { snapAssetLimit, snapAssets, snapAssetTest, snapFederalAssetLimit } from './snap-assets.ts';
export { snapCashHelp } from './snap-cash-help.ts';
export { snapDisabled, snapOlderOrDisabled } from './snap-disabled.ts';
export { snapExpedited } from './snap-expedited.ts';
export { snapGrossIncome } from './snap-gross-income.ts';
export { snapGrossLimit, snapGrossTest } from './snap-gross-limit.ts';
export { snapHasOlder } from './snap-has-older.ts';
export { snapHome } from './snap-home.ts';
export { snapMember, snapSharesFood } from './snap-member.ts';
export { snapStudentLeftOut } from './snap-student.ts';
export { snapNetIncome, snapNetLimit, snapNetTest } from './snap-net-income.ts';
export { snapStatus } from './snap-status.ts';
export { snapTimeLimited } from './snap-time-limit.ts';
export { magiMonthly, magiYear } from './magi-income.ts';
export { mustFile } from './must-file.ts';
export { eitcCredit, eitcIncome, eitcIncomeEnd } from './eitc-credit.ts';
export {
  eitcAge,
  eitcChildren,
  eitcClaimed,
  eitcEarned,
  eitcFilesApart,
  eitcInvestments,
  eitcNumbers,
} from './eitc-rules.ts';
export { ctcCredit, ctcKind } from './ctc-credit.ts';
export { ctcDependents, ctcIncome } from './ctc-rules.ts';
export { ctcIncomeEnd } from './ctc-total.ts';
export { onTaxReturn } from './on-tax-return.ts';
export { earnedMonthly, earnedYearly } from './earned-monthly.ts';
export {
  inPostpartum,
  isCaretaker,
  isDisabledWorker,
  isFosterCovered,
  isOlderOrDisabled,
  isWorkingAgeAdult,
} from './medicaid-groups.ts';
export { claimerDecides, claimerIsKnown } from './medicaid-claimer.ts';
export { medicaidIncome, medicaidSize } from './medicaid-income.ts';
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
} from './medicaid-limit.ts';
export { ssiAssetLimit, ssiAssets } from './ssi-assets.ts';
export { ssiCountable, ssiPayment } from './ssi-countable.ts';
export { ssiLimit } from './ssi-couple.ts';
export { getsOwnSsi, ssiDisabled } from './ssi-grounds.ts';
export { ssiEarned } from './ssi-income.ts';
export { ssiStatus } from './ssi-status.ts';
export { ssiButIncome, ssiSupplement, supplementLimit, supplementPaidWithSsi } from './ssi-supplement.ts';
export {
  olderDisabledAssetLimit,
  olderDisabledAssets,
  olderDisabledIncome,
  olderDisabledLimit,
  ssiBringsMedicaid,
  ssiStateBringsMedicaid,
} from './medicaid-older-disabled.ts';
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
} from './medicaid-status.ts';
export { meetsMedicaidWork } from './medicaid-work.ts';
export { inNeedyGroup, isMedicallyNeedy } from './medically-needy.ts';
export { buyInAssetLimit, buyInIncome, buyInLimit } from './medicaid-buy-in.ts';
export { couldHaveFullMedicaid } from './full-medicaid.ts';
export {
  marketplaceClaimedOutside,
  marketplaceFilesApart,
  marketplaceLawfulBelow,
  marketplaceMedicare,
  marketplaceOffer,
  marketplaceOtherCover,
  marketplaceStatus,
  marketplaceWorkRule,
} from './marketplace-status.ts';
export {
  marketplaceIncome,
  marketplaceLeast,
  marketplaceHasMost,
  marketplaceMost,
} from './marketplace-income.ts';
export { marketplaceKind } from './marketplace-kind.ts';
export { marketplaceCredit } from './marketplace-credit.ts';
export {
  hasFreePartA,
  hasMedicare,
  medicareByAge,
  medicareByDisability,
  medicareKind,
  medicareStatus,
} from './medicare.ts';
export { careCosts, careOther, careSomebody } from './care-costs.ts';
export { careEarned, careWorth, taxBeforeCredits } from './care-credit.ts';
export { hasQualifiedStatus } from './qualified-status.ts';
export { liheapAssetLimit, liheapAssets, liheapAssetTest } from './liheap-assets.ts';
export {
  getsVeteransPension,
  liheapOpensWithSnap,
  liheapOpensWithSsi,
  liheapOpensWithTanf,
  liheapTakesSnap,
  liheapTakesSsi,
  liheapTakesTanf,
  liheapTakesVeterans,
} from './liheap-doors.ts';
export { liheapEnergy } from './liheap-energy.ts';
export { liheapIncome } from './liheap-income.ts';
export { liheapLimit } from './liheap-limit.ts';
export { liheapCrisis, liheapWorth } from './liheap-worth.ts';
export { liheapStudents } from './liheap-students.ts';
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
export { extraHelpAssetLimit, extraHelpAssets, extraHelpLimit } from './extra-help.ts';
export { extraHelpIncome } from './medicare-income.ts';
export { childCareActivity } from './child-care-activity.ts';
export { isForChildCare } from './child-care-child.ts';
export { childCareIncome } from './child-care-income.ts';
export {
  childCareAssetLimit,
  childCareAssets,
  childCareHasLimit,
  childCareLimit,
} from './child-care-limit.ts';
export { childCareTakesSnap } from './child-care-doors.ts';
export { vaDisabilityPay } from './va-disability-pay.ts';
export {
  vaPensionGrounds,
  vaPensionIncome,
  vaPensionIsMore,
  vaPensionLimit,
  vaPensionNetWorth,
  vaPensionPay,
} from './va-pension.ts';
export { vaDischarge, vaRated, vaServed, vaWartime } from './va-service.ts';
export { csfpIncomeLimit, csfpProof, csfpServed, csfpTakesProof, csfpWorth } from './csfp.ts';
export { isSunBucksChild, sunBucksAmount, sunBucksByMeals, sunBucksTakesPart } from './sun-bucks.ts';
export { headStartIncome, headStartLimit, headStartMayTake } from './head-start.ts';
export { lifelineDiscount, lifelineIncome, lifelineIncomeLimit } from './lifeline.ts';
export {
  isSaverOnReturn,
  saversAble,
  saversAdult,
  saversIncomeEnd,
  saversIsMatch,
  saversKind,
  saversNumbers,
  saversRoom,
  saversSaved,
  saversWorth,
} from './savers-match.ts';
export { pellAssets, pellGrant, pellIncome, pellLimit, pellStatus } from './pell.ts';
export { pellStudent } from './pell-family.ts';
export { stateCredits } from './state-credits.ts';
export { stateCareCredit } from './state-credits-care.ts';
export { stateChildCredit, stateEachCredit } from './state-credits-child.ts';
export { stateHasCare, stateHasChild, stateHasEach, stateHasWork } from './state-credits-table.ts';
export { stateWorkCredit } from './state-credits-work.ts';
export { tanfFamily } from '../units/tanf-family.ts';
export { tanfMember } from '../units/tanf-unit.ts';
export { tanfAssetLimit, tanfAssets, tanfAssetTest } from './tanf-assets.ts';
export { tanfGrant } from './tanf-grant.ts';
export { tanfRulesKnown } from './tanf-state.ts';
export { tanfTestIncome, tanfTestLimit } from './tanf-test.ts';
export { isAbleToWork, isOutOfWork, lostJob, mayWork, unemploymentPay } from './unemployment.ts';
export { ageInYears, fullRetirementAge, reachedFullAge, retirementTiming } from './full-retirement-age.ts';
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
} from './social-security-family.ts';
export { hasDisability } from './ssdi-condition.ts';
export { ssdiCredits, substantialWork, workCredits } from './ssdi-work.ts';
export { getsSurvivors, isUnmarriedWidow, isWidowAge, isWorkersSurvivor, lostRelative } from './survivors.ts';
