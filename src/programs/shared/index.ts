/** What rules may ask that several programs share. */
export { areaIncome, areaIncomeOfVeterans, areaLow, areaVeryLow } from './area-income.ts';
export { earnedMonthly, earnedYearly } from './earned-monthly.ts';
export { expectedBabies } from './expected-babies.ts';
export { grossCashIncome } from './gross-cash-income.ts';
export { getsSsdiNow, getsSsiNow, getsTanf } from './gets-now.ts';
export { homeIncome } from './home-income.ts';
export { hasDisability } from './has-disability.ts';
export { isPregnant } from './is-pregnant.ts';
export { hasQualifiedStatus } from './qualified-status.ts';
export { ssiEarned } from './ssi/income.ts';
export { getsOwnSsi, ssiDisabled } from './ssi/grounds.ts';
export { magiMonthly, magiYear } from './tax/magi-income.ts';
export { mustFile } from './tax/must-file.ts';
export { onTaxReturn } from './tax/on-tax-return.ts';
export { vaDischarge, vaRated, vaServed, vaWartime } from './va-service.ts';
