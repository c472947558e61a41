export { expectedBabies } from './expected-babies.ts';
export { getsTanf } from './gets-tanf.ts';
export { grossCashIncome } from './gross-cash-income.ts';
export { isPregnant } from './is-pregnant.ts';
export { isForWic, wicGroup } from './wic-group.ts';
export { wicFamilySize, wicIncomeLimit } from './wic-income.ts';
export { wicWorth } from './wic-worth.ts';
export { schoolMealsForAll, schoolMealsFreeLimit, schoolMealsReducedLimit } from './school-meals-limit.ts';
export { schoolMealsWorth } from './school-meals-worth.ts';
