/** What rules may ask of this program. */
export { ssdiCredits, substantialWork, workCredits } from './work.ts';
