/** What rules may ask of this program. */
export { hasDisability } from './condition.ts';
export { ssdiCredits, substantialWork, workCredits } from './work.ts';
