/** What rules may ask of this program. */
export { childSupportChild, childSupportReview } from './child-support-services.ts';
