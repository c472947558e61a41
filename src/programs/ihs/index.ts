/** What rules may ask of this program. */
export { livesWithNative } from './family.ts';
