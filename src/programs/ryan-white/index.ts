/** What rules may ask of this program. */
export { ryanWhiteLimit } from './limit.ts';
