/** What rules may ask of this program. */
export { isSunBucksChild, sunBucksAmount, sunBucksByMeals, sunBucksTakesPart } from './sun-bucks.ts';
