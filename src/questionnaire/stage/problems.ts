/** Checks on Next: what is wrong with a field, as the key of a sentence that says what to write. */
import type { Amount } from '../../facts/values.ts';
import { MOST_DOLLARS } from '../../facts/table.ts';
import { readAmount } from '../amount-text.ts';
import { fieldsOf, isTick } from '../form.ts';

export interface Problem {
  readonly field: HTMLElement;
  /** Key under `questionnaire.problem`. */
  readonly key: string;
  readonly params: Record<string, string | number>;
}

export const problemsIn = (root: ParentNode): Problem[] =>
  [...root.querySelectorAll<HTMLElement>('[data-field]')]
    .filter((field) => !field.closest('[hidden]'))
    .flatMap((field) => {
      const key = problemOf(field);
      const { min = '0', max = '' } = field.dataset;
      return key ? [{ field, key, params: { min, max } }] : [];
    });

function problemOf(field: HTMLElement): string | undefined {
  const kind = field.dataset['field'];
  const fields = fieldsOf(field);
  const ticked = fields.some((it) => isTick(it) && it.checked && it.value !== 'about');
  const text = fields.find((it) => !isTick(it))?.value.trim() ?? '';
  if (kind === 'optional') return undefined;
  if (ticked && !text) return undefined;
  if (kind === 'often') return isAmountGiven(field) ? 'often' : undefined;
  // A county is typed, or one of the answers beside it is ticked.
  if (kind === 'choice' && text) return undefined;
  if (kind === 'state') return text ? undefined : 'chooseState';
  const key = kind && NOT_CHOSEN[kind];
  return key ?? typedProblem(kind, text, field);
}
/** What is said where nothing was chosen. */
const NOT_CHOSEN: Readonly<Record<string, string>> = {
  relationship: 'relationship',
  choice: 'choose',
  list: 'choose',
  topic: 'choose',
};

function typedProblem(kind: string | undefined, text: string, field: HTMLElement): string | undefined {
  if (kind === 'age') return ageProblem(text, field.dataset['min'] === '14');
  return kind === 'number' ? numberProblem(text, field) : moneyProblem(text, field);
}

/** How often is only asked of an amount that is there. */
const isAmountGiven = (field: HTMLElement): boolean =>
  fieldsOf(field.closest('fieldset') ?? field).some((it) => !isTick(it) && it.value.trim() !== '');

function ageProblem(text: string, isOwn: boolean): string | undefined {
  const age = readAmount(text, false, 'decimal');
  if (typeof age !== 'number') return 'age';
  if (age < 0 || age > 120) return 'ageRange';
  if (!Number.isInteger(age)) return 'age';
  return isOwn && age < 14 ? 'adult' : undefined;
}

function numberProblem(text: string, field: HTMLElement): string | undefined {
  const { min = '0', max = '', whole } = field.dataset;
  const value = readAmount(text, false, 'decimal');
  if (value === undefined) return 'number';
  const ends = endsOf(value);
  if (whole !== undefined && !ends.every(Number.isInteger)) return 'number';
  return ends.some((end) => end < Number(min) || end > Number(max)) ? 'range' : undefined;
}

function moneyProblem(text: string, field: HTMLElement): string | undefined {
  if (text === '') return 'amount';
  const value = readAmount(text);
  if (value === undefined) return 'notMoney';
  const ends = endsOf(value);
  if (field.dataset['loss'] === undefined && ends.some((end) => end < 0)) return 'negative';
  return ends.some((end) => Math.abs(end) > MOST_DOLLARS) ? 'tooMuch' : undefined;
}

/** The numbers that an amount names: itself, or the ends of a range. */
const endsOf = (amount: Amount): number[] =>
  typeof amount === 'number' ? [amount] : [amount.atLeast, amount.atMost].filter((end) => end !== undefined);
