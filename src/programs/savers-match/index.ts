/** What rules may ask of this program. */
export {
  isSaverOnReturn,
  saversAble,
  saversAdult,
  saversIncomeEnd,
  saversIsMatch,
  saversKind,
  saversNumbers,
  saversRoom,
  saversSaved,
  saversWorth,
} from './savers-match.ts';
