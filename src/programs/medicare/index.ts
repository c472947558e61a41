/** What rules may ask of this program. */
export { extraHelpIncome } from './income.ts';
export {
  hasFreePartA,
  hasMedicare,
  medicareByAge,
  medicareByDisability,
  medicareKind,
  medicareStatus,
} from './medicare.ts';
