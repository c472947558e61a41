/** What rules may ask of this program. */
export { ruralRentalLimit } from './limit.ts';
