/** What rules may ask of this program. */
export { marketplaceCredit } from './credit.ts';
export { marketplaceIncome, marketplaceLeast, marketplaceHasMost, marketplaceMost } from './income.ts';
export { marketplaceKind } from './kind.ts';
export {
  marketplaceClaimedOutside,
  marketplaceFilesApart,
  marketplaceLawfulBelow,
  marketplaceMedicare,
  marketplaceOffer,
  marketplaceOtherCover,
  marketplaceStatus,
  marketplaceWorkRule,
} from './status.ts';
