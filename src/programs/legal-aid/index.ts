/** What rules may ask of this program. */
export { legalAidLimit, legalAidWiderLimit } from './legal-aid.ts';
