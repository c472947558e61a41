/** What rules may ask of this program. */
export {
  vaPensionGrounds,
  vaPensionIncome,
  vaPensionIsMore,
  vaPensionLimit,
  vaPensionNetWorth,
  vaPensionPay,
} from './pension.ts';
