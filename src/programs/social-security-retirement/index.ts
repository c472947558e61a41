/** What rules may ask of this program. */
export { ageInYears, fullRetirementAge, reachedFullAge, retirementTiming } from './full-retirement-age.ts';
