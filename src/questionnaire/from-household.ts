import type { Amount, Household, Person } from '../facts/values.ts';
import { LAST_MONTH } from '../facts/table.ts';
import { amountText } from './amount-text.ts';
import { isFact } from '../facts/answers.ts';
import { type Draft, NONE, personPath, UNKNOWN } from './draft.ts';
import { incomePath, OTHER_TYPES, sourcePath, typesPath } from './income-sources.ts';

type Answers = Record<string, string[]>;
/** Facts of a person or household that no field of the form can hold. */
export const NO_FIELD: ReadonlySet<string> = new Set([
  'adjustments',
  'asOf',
  'unstated',
  'id',
  'zip',
  'unsure',
]);

/** Fills a draft from a household file, so that `toHousehold` gives the same household back. */
export function fromHousehold(household: Household): Draft {
  const draft: Draft = { ids: household.people.map(({ id }) => id), answers: {} };
  const { people, expenses = {}, unsure = [], ...rest } = household;
  putAll(draft, '', rest);
  putUnsure(draft, '', { ...rest, ...expensesByPath(expenses) }, unsure);
  for (const [key, amount] of Object.entries(expenses)) draft.answers[`expenses.${key}`] = [textOf(amount)];
  people.forEach((person, i) => fromPerson(draft, person, i));
  return draft;
}

function fromPerson(draft: Draft, { income, unsure = [], ...rest }: Person, i: number): void {
  putAll(draft, personPath(i, ''), rest);
  const ended = rest.postpartumMonths;
  if (ended !== undefined) draft.answers[personPath(i, 'postpartum')] = [String(ended <= LAST_MONTH)];
  const ofIncome = unsure.filter((word) => income && (word === 'income' || isIncome(word)));
  const others = unsure.filter((word) => !ofIncome.includes(word));
  putUnsure(draft, personPath(i, ''), { ...rest, income }, others);
  if (rest.adjustments) draft.answers[personPath(i, 'adjustments')] = [String(rest.adjustments.length > 0)];
  if (income) fromIncome(draft.answers, income, ofIncome, i);
}
const isIncome = (word: string): boolean =>
  word === 'wages' || word === 'selfEmployment' || OTHER_TYPES.includes(word);

function fromIncome(
  into: Answers,
  income: NonNullable<Person['income']>,
  unsure: readonly string[],
  i: number,
): void {
  const types = income.map(({ type }) => type as string);
  const other = types.filter((type) => type !== 'wages' && type !== 'selfEmployment');
  const gates = [
    ...(types.includes('wages') ? ['job'] : []),
    ...(types.includes('selfEmployment') ? ['business'] : []),
    ...(other.length || unsure.length ? ['other'] : []),
  ];
  into[incomePath(i)] = gates.length ? gates : [NONE];
  if (gates.includes('other'))
    into[typesPath(i)] = [...new Set(other), ...unsure.map((it) => `unsure:${it}`)];
  income.forEach(({ type, amount, every, hours }, n) => {
    into[sourcePath(i, n, 'type')] = [type];
    into[sourcePath(i, n, 'amount')] = [textOf(amount)];
    into[sourcePath(i, n, 'every')] = [every];
    if (hours !== undefined) into[sourcePath(i, n, 'hours')] = [textOf(hours)];
  });
}

const expensesByPath = (expenses: object): object =>
  Object.fromEntries(Object.entries(expenses).map(([key, amount]) => [`expenses.${key}`, amount]));

/** A whole fact that is not known is the answer "I don't know"; a word that speaks of a part of a list is kept as it is. */
function putUnsure(draft: Draft, start: string, stated: object, unsure: readonly string[]): void {
  const isWhole = (name: string): boolean =>
    isFact(start ? `people.${name}` : name) && (stated as Record<string, unknown>)[name] === undefined;
  for (const name of unsure.filter(isWhole)) draft.answers[start + asAsked(name)] = [UNKNOWN];
  const others = unsure.filter((name) => !isWhole(name));
  if (others.length) keep(draft, `${start}unsure`, others);
}
/** Whether a pregnancy has ended is asked before when. */
const asAsked = (name: string): string => (name === 'postpartumMonths' ? 'postpartum' : name);

function putAll(draft: Draft, start: string, facts: object): void {
  for (const [key, value] of Object.entries(facts) as [string, unknown][])
    if (key === 'id' && start) continue;
    else if (NO_FIELD.has(key)) keep(draft, start + key, value);
    else draft.answers[start + key] = valuesOf(value);
}

function keep(draft: Draft, path: string, value: unknown): void {
  draft.extra = { ...draft.extra, [path]: value };
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.length ? value.map(String) : [NONE];
  return [typeof value === 'object' || typeof value === 'number' ? textOf(value as Amount) : String(value)];
}
const textOf = (amount: unknown): string => amountText(amount as Amount);
