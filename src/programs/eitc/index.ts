/** What rules may ask of this program. */
export { eitcCredit, eitcIncome, eitcIncomeEnd } from './credit.ts';
export {
  eitcAge,
  eitcChildren,
  eitcClaimed,
  eitcEarned,
  eitcFilesApart,
  eitcInvestments,
  eitcNumbers,
} from './rules.ts';
