import type { Household, Person } from '../facts/values.ts';
import { type Point, readAmount, readNumber } from './amount-text.ts';
import { answer, answers, DECLINED, type Draft, NONE, peopleOf, personPath, UNKNOWN } from './draft.ts';
import { factOf, kindOfFact } from '../facts/answers.ts';
import { LAST_MONTH, LONG_AGO } from '../facts/table.ts';
import { hasIncomeList, sourcePath, sourcesOf, unsureTypes } from './income-sources.ts';

type Loose = Record<string, unknown>;

/**
 * The household that a draft describes. Pure. What was not answered, not known or not said is left out, which
 * the engine reads as unknown. `unsure` names what was asked and is not known, a whole fact or a part of a list: of
 * that nothing is ever presumed.
 */
export function toHousehold(draft: Draft): Household {
  const household: Loose = { people: peopleOf(draft).map((i) => personOf(draft, i)) };
  for (const path of Object.keys(draft.answers))
    if (!path.startsWith('people')) put(household, draft, path, path.split('.'));
  for (const [path, value] of Object.entries(draft.extra ?? {}))
    if (path === 'unsure') addUnsure(household, value as string[]);
    else if (!path.startsWith('people[')) household[path] = value;
  // A situation names one hardship; whether there are others is still to be asked.
  for (const list of draft.door?.begun ?? []) if (household[list]) addUnsure(household, [list]);
  return household as unknown as Household;
}

function personOf(draft: Draft, i: number): Person {
  const person: Loose = { id: draft.ids[i] };
  const start = personPath(i, '');
  for (const path of Object.keys(draft.answers)) {
    const key = path.startsWith(start) ? path.slice(start.length) : '';
    if (key && !/^(income|adjustments|name|postpartum)\b/.test(key)) put(person, draft, path, [key]);
  }
  const recent = Number(person['postpartumMonths'] ?? 0) <= LAST_MONTH;
  if (recent && answer(draft, `${start}postpartum`) === 'false') person['postpartumMonths'] = LONG_AGO;
  if (isUnsure(draft, `${start}postpartum`)) addUnsure(person, ['postpartumMonths']);
  addUnsure(person, unsureOfAll(draft, start));
  if (answer(draft, `${start}taxDependentOf`) === NONE) delete person['taxDependentOf'];
  putIncome(person, draft, i);
  putAdjustments(person, draft, i);
  for (const [path, value] of Object.entries(draft.extra ?? {}))
    if (path === `${start}unsure`) addUnsure(person, value as string[]);
    else if (path.startsWith(start)) person[path.slice(start.length)] = value;
  return person as unknown as Person;
}

/** Facts asked of everybody at once that were answered with "I don't know", where nothing else says them of a person. */
const unsureOfAll = (draft: Draft, start: string): string[] =>
  Object.keys(draft.answers).flatMap((path) => {
    const [, key = ''] = /^people\.(\w+)$/.exec(path) ?? [];
    if (!key || draft.answers[start + key] !== undefined || !isUnsure(draft, path)) return [];
    return [key === 'postpartum' ? 'postpartumMonths' : key];
  });

function putIncome(person: Loose, draft: Draft, i: number): void {
  if (!hasIncomeList(draft, i)) {
    if (isUnsure(draft, personPath(i, 'income'))) addUnsure(person, ['income']);
    return;
  }
  person['income'] = sourcesOf(draft, i).map((type, n) => sourceOf(draft, i, n, type));
  const unsure = unsureTypes(draft, i);
  addUnsure(person, unsure);
}

function addUnsure(to: Loose, words: readonly string[]): void {
  if (words.length) to['unsure'] = [...((to['unsure'] as string[] | undefined) ?? []), ...words];
}

/** Yearly payments that lower taxes; one that is not known leaves all of them open. */
function putAdjustments(person: Loose, draft: Draft, i: number): void {
  const start = personPath(i, 'adjustments');
  if (isUnsure(draft, start)) addUnsure(person, ['adjustments']);
  if (answer(draft, start) === 'false') person['adjustments'] = [];
  const paths = Object.keys(draft.answers).filter((path) => path.startsWith(`${start}.`));
  if (answer(draft, start) !== 'true' || !paths.length) return;
  const amounts = paths.map((path) => readNumber(answer(draft, path) ?? ''));
  if (amounts.includes(undefined)) return;
  person['adjustments'] = paths.flatMap((path, n) =>
    amounts[n] ? [{ type: path.slice(start.length + 1), amount: amounts[n], every: 'year' }] : [],
  );
}

/** One source; while its amount or how often is not known, it is "some". */
function sourceOf(draft: Draft, i: number, n: number, type: string): Loose {
  const every = answer(draft, sourcePath(i, n, 'every'));
  const amount = valueOf(draft, sourcePath(i, n, 'amount'), every === 'hour' ? 'decimal' : 'thousands');
  const hours = valueOf(draft, sourcePath(i, n, 'hours'));
  if (amount === undefined || every === undefined || every === UNKNOWN)
    return { type, amount: {}, every: 'month' };
  return { type, amount, every, ...(every === 'hour' && hours !== undefined ? { hours } : {}) };
}

function put(into: Loose, draft: Draft, path: string, [key = '', inner]: string[]): void {
  const value = valueOf(draft, path);
  if (value === undefined) {
    if (isUnsure(draft, path)) addUnsure(into, [inner === undefined ? key : `${key}.${inner}`]);
    return;
  }
  if (inner === undefined) into[key] = value;
  else into[key] = { ...((into[key] as Loose | undefined) ?? {}), [inner]: value };
  // "These, and perhaps others": the list is given, and the rest of it is not known.
  if (Array.isArray(value) && answers(draft, path).includes(UNKNOWN)) addUnsure(into, [key]);
}

/** Whether a question was answered without saying which: "I don't know", "I'd rather not say", or "no citizen". */
const isUnsure = (draft: Draft, path: string): boolean =>
  answers(draft, path).some(
    (it) => it === UNKNOWN || it === DECLINED || NOT_VALUES.has(`${factOf(path)}=${it}`),
  );

/** The value of an answer, in the kind that its fact has; undefined where there is none. */
function valueOf(draft: Draft, path: string, point: Point = 'thousands'): unknown {
  const given = answers(draft, path);
  const fact = factOf(path);
  const kind = kindOfFact(fact);
  if (kind === 'list') return listOf(given, fact);
  const typed = given.filter((it) => it !== UNKNOWN && it !== DECLINED && it !== 'about');
  const text = typed[0];
  if (text === undefined || typed.length < given.filter((it) => it !== 'about').length) return undefined;
  if (kind === 'flag') return text === 'true';
  if (kind === 'number') return readNumber(text, 'decimal');
  if (kind === 'amount')
    return readAmount(text, given.includes('about'), fact === 'people.income.hours' ? 'decimal' : point);
  // Drafts stored before the answer had a value of its own.
  if (fact === 'people.disabilityDecision' && text === NONE) return 'notApplied';
  return NOT_VALUES.has(`${fact}=${text}`) ? undefined : text;
}
/** Answers that only lead the way and are no value of the fact. */
const NOT_VALUES: ReadonlySet<string> = new Set(['people.citizenship=notCitizen', 'county=none']);

function listOf(given: readonly string[], fact: string): string[] | undefined {
  const list = given.filter((it) => it !== UNKNOWN && it !== DECLINED);
  if (!list.length) return undefined;
  // "No health cover" is a kind of its own.
  return fact === 'people.insurance' ? list : list.filter((it) => it !== NONE);
}
