/** What rules may ask of this program. */
export { homeVisitingLimit } from './home-visiting.ts';
