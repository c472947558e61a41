/** What rules may ask of this program. */
export { snapCashHelp } from './cash-help.ts';
export { snapDisabled, snapOlderOrDisabled } from './disabled.ts';
export { snapHasOlder } from './has-older.ts';
export { snapHome } from './home.ts';
export { snapMember, snapSharesFood } from './member.ts';
export { snapAllotment } from './money/allotment.ts';
export { snapAssetLimit, snapAssets, snapAssetTest, snapFederalAssetLimit } from './money/assets.ts';
export { snapExpedited } from './money/expedited.ts';
export { snapGrossIncome } from './money/gross-income.ts';
export { snapGrossLimit, snapGrossTest } from './money/gross-limit.ts';
export { snapNetIncome, snapNetLimit, snapNetTest } from './money/net-income.ts';
export { snapStatus } from './status.ts';
export { snapStudentLeftOut } from './student.ts';
export { snapTimeLimited } from './time-limit.ts';
export { snapUnits } from './units.ts';
