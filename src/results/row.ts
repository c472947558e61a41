/** Fills the row of one program, which the page holds as a template. It loads closed; what is inside says why and how to apply. */
import type { Reason, Result } from '../engine/types.ts';
import { longDate } from '../format/date.ts';
import { list } from '../format/list.ts';
import type { Message } from '../schema/message.ts';
import { ownName } from '../places/channels.ts';
import { adviceOf } from './advice.ts';
import { changeButton } from './change-button.ts';
import { fillChannels } from './channels-list.ts';
import { fitting } from './documents.ts';
import { element, slot } from './dom.ts';
import { gapText, ownNumber, testTable } from './numbers.ts';
import type { ProgramWords, View } from './port.ts';
import { type PersonReasons, sentenceOf, shownReasons } from './reasons.ts';
import { amountText, reasonText } from './say.ts';
import { likelyPeople, type ShownResult } from './shown.ts';
import { taken } from './taken.ts';
import { fillTell } from './tell.ts';

const HEADING = { likely: 'why', receiving: 'why', possible: 'whyOpen', unlikely: 'whyNot' } as const;
/** A sentence that fits into two or three lines of a closed row. */
const SHORT = 110;
const ADULT = 19;
/** A limit that has been the same for longer is no news. */
const RECENT = '2020-01-01';

/** A row for a result, with a heading of that level; undefined where nothing is said of its program. */
export function rowOf(view: View, result: ShownResult, level: 3 | 4 = 3): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-result-row]');
  const row = template?.content.firstElementChild?.cloneNode(true);
  const words = view.words[result.program];
  if (!(row instanceof HTMLElement) || !words) return undefined;
  row.dataset['result'] = result.program;
  row.dataset['outcome'] = result.taking.length ? 'possible' : result.outcome;
  if (result.taking.length) row.dataset['presumed'] = result.outcome;
  fillProgram(view, row, result.program, words);
  const heading = row.querySelector('h3');
  if (level === 4 && heading) {
    const lower = element('h4', heading.className);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  slot(row, 'outcome', view.t(`results.outcome.${result.outcome}`));
  const word = row.querySelector<HTMLElement>('.outcome');
  if (word) word.dataset['outcome'] = result.outcome;
  slot(row, 'line', lineOf(view, result));
  slot(row, 'called', calledText(view, result.program));
  fillWorth(view, row, result);
  slot(row, 'for', forWhom(view, result));
  slot(row, 'later', laterText(view, result));
  slot(row, 'old', oldText(view, words));
  slot(row, 'maybe', perhaps(view, result));
  slot(row, 'why-title', view.t(`results.${HEADING[result.outcome]}`));
  fillWhy(view, row, result);
  fillTell(view, row, result.program, saidRules(view, result));
  row.querySelector('[data-slot="taken"]')?.append(...taken(view, [result]));
  slot(row, 'taken-title', result.taking.length ? view.t('results.taken.title') : '');
  slot(row, 'change', adviceOf(view, result));
  fillAsk(view, row, result);
  fillChannels(view, row, result.program);
  return row;
}

/** Why, in one line: the own number and the limit, how far it is from a yes, or what decides. */
function lineOf(view: View, result: ShownResult): string {
  if (result.outcome === 'likely')
    return result.taking.length ? view.t('results.ifSame') : ownNumber(view, result);
  if (result.outcome !== 'unlikely') return '';
  const gap = gapText(view, result);
  if (gap) return gap;
  const reasons = shownReasons(result).flatMap((group) => group.reasons);
  const [reason] = [...reasons].sort((a, b) => Number(b.alone ?? false) - Number(a.alone ?? false));
  const words = reason && sentence(view, result.program, reason);
  const text = words ? reasonText(view, words, reason) : '';
  return text.length <= SHORT ? text : '';
}

/** The one question that decides, with the way to it. It is no part of what opens the row. */
function fillAsk(view: View, row: HTMLElement, result: ShownResult): void {
  const target = row.querySelector<HTMLElement>('[data-slot="ask"]');
  const question =
    result.outcome === 'possible'
      ? result.missing.map((path) => ({ path, question: view.questionOf(path) })).find((it) => it.question)
      : undefined;
  if (!target) return;
  target.hidden = !question;
  if (question?.question) {
    const button = changeButton(view, question.path, view.t('results.answer'), question.question.text);
    target.append(view.t('results.decides', { question: question.question.text }), ' ', button);
  }
}

/** What the row says of the program whatever was answered. */
function fillProgram(view: View, row: HTMLElement, id: string, words: ProgramWords): void {
  const { short, summary, documents, after } = words;
  slot(row, 'short', short);
  slot(row, 'summary', summary);
  const own = fitting(view.household, documents);
  row
    .querySelector('[data-slot="documents"]')
    ?.append(...own.map((key) => element('li', '', view.documents[key] ?? key)));
  slot(row, 'papers', view.t('results.papers', { count: own.length }));
  row.querySelector('[data-slot="after"]')?.append(...after.map((line) => element('li', '', line)));
  slot(row, 'page', view.t('results.fullPage', { program: short }));
  // The link leads to all programs; in a template it has no address of its own yet.
  const page = row.querySelector('a[data-slot="page"]');
  page?.setAttribute('href', `${page.getAttribute('href') ?? ''}${id}/`);
}

/** The program's own name in the household's state, where it has one. */
function calledText(view: View, program: string): string {
  const name = view.places && ownName(view.places, view.household.state, program, view.lang);
  return name && name !== view.words[program]?.short ? name : '';
}

/** In which kind and how much; where no amount is known, the reason stands inside. */
function fillWorth(view: View, row: HTMLElement, result: ShownResult): void {
  slot(row, 'amount', worthOf(view, result));
  slot(row, 'kind', result.estimate?.max ? kindOf(view, result) : '');
  const { noAmount = '' } = (result.eligibility !== 'unlikely' && view.words[result.program]) || {};
  slot(row, 'no-amount', noAmount && !(result.estimate?.max ?? 0) ? noAmount : '');
}

/** "about $562 a month", or what it is where it has no number; nothing for a no. */
export function worthOf(view: View, result: ShownResult): string {
  const { program, eligibility, estimate } = result;
  if (eligibility === 'unlikely') return '';
  if (estimate?.max) return amountText(view, estimate);
  return kindOf(view, result) || (view.words[program]?.isCover ? view.t('results.group.cover') : '');
}

const kindOf = (view: View, { program, eligibility, kind }: ShownResult): string =>
  (eligibility !== 'unlikely' && kind && view.words[program]?.kinds?.[kind]) || '';

/** "for all 3 of you", or by name. */
export function forWhom(view: View, result: ShownResult): string {
  const ids = likelyPeople(result);
  const count = view.household.people.length;
  if (!ids.length || result.eligibility === 'unlikely') return '';
  if (ids.length === count && count > 1) return view.t('results.forAll', { count });
  const own = view.household.people.filter(({ id }) => ids.includes(id));
  if (ids.length > 1 && own.every(({ age, relationship }) => age < ADULT && relationship !== 'self'))
    return view.t('results.forChildren', { count: ids.length });
  const people = list(
    ids.map((id) => view.names[id] ?? id),
    view.lang,
  );
  return view.t('results.for', { people });
}

function perhaps(view: View, result: Result): string {
  const names = result.people.filter((p) => p.outcome === 'possible').map((p) => view.names[p.id] ?? p.id);
  return names.length ? view.t('results.maybeFor', { people: list(names, view.lang) }) : '';
}

/** That new amounts were due before the day of the screening, and are not in here. */
function oldText(view: View, { old: days = {} }: ProgramWords): string {
  const { '': everywhere, [view.household.state]: here } = days;
  const [old] = [everywhere, here]
    .flatMap((it) => (it && it.from <= view.screening.asOf ? [it] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return old
    ? view.t('results.oldAmounts', { year: String(old.year), date: longDate(old.from, view.lang) })
    : '';
}

/** What the amount becomes once other help starts. */
function laterText(view: View, { later }: Result): string {
  if (!later) return '';
  const programs = list(
    later.after.map((id) => view.words[id]?.short ?? id),
    view.lang,
  );
  return later.estimate.max
    ? view.t('results.once', { programs, amount: amountText(view, later.estimate) })
    : view.t('results.onceNone', { programs });
}

const sentence = (view: View, program: string, reason: Reason): Message =>
  sentenceOf(view.words[program]?.reasons[reason.rule], reason) ?? '';

/** The rules that the row speaks of. */
const saidRules = (view: View, result: ShownResult): { id: string; text: string }[] =>
  shownReasons(result).flatMap(({ reasons }) =>
    reasons.flatMap((reason) => {
      const words = sentence(view, result.program, reason);
      return words ? [{ id: reason.rule, text: reasonText(view, words, reason) }] : [];
    }),
  );

/** A condition with a sentence of its own decided, and not that the place has no such test. */
const isNamed = ({ otherwise }: Reason): boolean =>
  otherwise !== undefined && otherwise !== 'other' && !otherwise.startsWith('no-');

/** Numbers as a table and what fails or is not known as sentences; every rule, one by one, is a tap away. */
function fillWhy(view: View, row: HTMLElement, result: ShownResult): void {
  const groups = shownReasons(result);
  const table = testTable(view, result);
  const isMain = (reason: Reason): boolean => reason.outcome !== 'pass' || isNamed(reason);
  const some = table !== undefined || groups.some((g) => g.reasons.some(isMain));
  const main = groups.map((g) => ({ ...g, reasons: g.reasons.filter((r) => isMain(r) || !some) }));
  row.querySelector('[data-slot="numbers"]')?.append(...(table ? [table] : []));
  row.querySelector('[data-slot="why"]')?.append(...whyParts(view, result, main));
  const all = whyParts(view, result, groups);
  row.querySelector('[data-slot="checks-list"]')?.append(...all);
  const checks = row.querySelector<HTMLElement>('[data-slot="checks"]');
  if (checks) checks.hidden = !some || !all.length;
  const since = result.reasons
    .map((r) => r.since ?? '')
    .sort()
    .at(-1);
  slot(
    row,
    'since',
    since && since >= RECENT ? view.t('results.since', { date: longDate(since, view.lang) }) : '',
  );
}

/** Reasons that are the same for several people are said once. */
interface Told {
  readonly people: readonly string[];
  readonly items: readonly HTMLElement[];
}

/** Those of the household first. */
function told(view: View, program: string, groups: readonly PersonReasons[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const { person, reasons } of [...groups.filter(isHome), ...groups.filter((g) => !isHome(g))]) {
    const items = reasons.flatMap((reason) => reasonItem(view, program, reason) ?? []);
    const key = `${person === undefined}${items.map((item) => item.outerHTML).join('')}`;
    const people = [...(found.get(key)?.people ?? []), ...(person === undefined ? [] : [person])];
    if (items.length) found.set(key, { people, items });
  }
  return [...found.values()];
}

const isHome = ({ person }: PersonReasons): boolean => person === undefined;

/** The reasons as lists, under the names of those whom they are about unless that is everybody. */
function whyParts(view: View, result: Result, groups: readonly PersonReasons[]): HTMLElement[] {
  const note = result.outcome === 'possible' && result.eligibility === 'unlikely';
  const parts: HTMLElement[] = note ? [element('p', '', view.t('results.alreadyAsk'))] : [];
  for (const { people, items } of told(view, result.program, groups)) {
    const names = people.map((id) => view.names[id] ?? id);
    if (names.length && names.length < view.household.people.length)
      parts.push(element('p', 'result-who', list(names, view.lang)));
    const reasons = element('ul', 'reasons');
    reasons.append(...items);
    parts.push(reasons);
  }
  return parts;
}

function reasonItem(view: View, program: string, reason: Reason): HTMLElement | undefined {
  const words = sentence(view, program, reason);
  if (!words) return undefined;
  const item = element('li', `reason reason-${reason.outcome}`, reasonText(view, words, reason));
  item.dataset['rule'] = reason.rule;
  const state = { pass: 'holds', fail: 'fails', unknown: 'open' }[reason.outcome];
  item.prepend(element('span', 'visually-hidden', view.t(`results.${state}`)), ' ');
  return item;
}
