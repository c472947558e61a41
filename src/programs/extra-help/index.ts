/** What rules may ask of this program. */
export { extraHelpAssetLimit, extraHelpAssets, extraHelpLimit } from './extra-help.ts';
