/** What rules may ask of this program. */
export { schoolMealsForAll, schoolMealsFreeLimit, schoolMealsReducedLimit } from './limit.ts';
export { schoolMealsWorth } from './worth.ts';
