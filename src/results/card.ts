/** Fills the card of one program, which the page holds as a template. */
import type { Reason, Result } from '../engine/types.ts';
import { longDate } from '../format/date.ts';
import { list } from '../format/list.ts';
import type { Message } from '../schema/message.ts';
import { ownName } from '../places/channels.ts';
import { adviceOf } from './advice.ts';
import { fillChannels } from './channels-list.ts';
import { element, slot } from './dom.ts';
import type { ProgramWords, View } from './port.ts';
import { has, type PersonReasons, sentenceOf, shownReasons } from './reasons.ts';
import { amountText, reasonText, stateText } from './say.ts';

const HEADING = { likely: 'why', receiving: 'why', possible: 'whyOpen', unlikely: 'whyNot' } as const;

/** A card for a result; undefined where nothing is said of its program. */
export function cardOf(view: View, result: Result): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-result-card]');
  const card = template?.content.firstElementChild?.cloneNode(true);
  const words = view.words[result.program];
  if (!(card instanceof HTMLElement) || !words) return undefined;
  card.dataset['result'] = result.program;
  card.dataset['outcome'] = result.outcome;
  fillProgram(view, card, result.program, words);
  slot(card, 'outcome', view.t(`results.outcome.${result.outcome}`));
  const word = card.querySelector<HTMLElement>('.outcome');
  if (word) word.dataset['outcome'] = result.outcome;
  slot(card, 'called', calledText(view, result.program));
  fillWorth(view, card, result);
  slot(card, 'later', laterText(view, result));
  slot(card, 'old', oldText(view, words));
  slot(card, 'for', people(view, result, 'likely', 'for'));
  slot(card, 'maybe', people(view, result, 'possible', 'maybeFor'));
  slot(card, 'why-title', view.t(`results.${HEADING[result.outcome]}`));
  fillWhy(view, card, result);
  slot(card, 'change', adviceOf(view, result));
  fillChannels(view, card, result.program);
  return card;
}

/** What the card says of the program whatever was answered. */
function fillProgram(view: View, card: HTMLElement, id: string, words: ProgramWords): void {
  const { short, summary, documents, after } = words;
  slot(card, 'short', short);
  slot(card, 'summary', summary);
  card.querySelector('[data-slot="documents"]')?.append(
    ...documents.map((key) => {
      const item = element('li', '', view.documents[key] ?? key);
      item.dataset['document'] = key;
      return item;
    }),
  );
  card.querySelector('[data-slot="after"]')?.append(...after.map((line) => element('li', '', line)));
  slot(card, 'page', view.t('results.fullPage', { program: short }));
  // The link leads to all programs; in a template it has no address of its own yet.
  const page = card.querySelector('a[data-slot="page"]');
  page?.setAttribute('href', `${page.getAttribute('href') ?? ''}${id}/`);
}

/** The program's own name in the household's state, where it has one. */
function calledText(view: View, program: string): string {
  const name = view.places && ownName(view.places, view.household.state, program, view.lang);
  return name ? view.t('results.called', { name, state: stateText(view) }) : '';
}

/** In which kind and how much; where no amount is known, why. */
function fillWorth(view: View, card: HTMLElement, { program, eligibility, estimate, kind }: Result): void {
  const { kinds, noAmount = '' } = (eligibility !== 'unlikely' && view.words[program]) || {};
  // A plan in place of the credit has no dollars of its own.
  const amount = eligibility !== 'unlikely' && estimate?.max ? amountText(view, estimate) : '';
  const inKind = (kind && kinds?.[kind]) || '';
  slot(card, 'amount', worthText(view, inKind, amount) || noAmount);
  slot(card, 'no-amount', inKind && !amount ? noAmount : '');
}

const worthText = (view: View, kind: string, amount: string): string =>
  kind && amount ? view.t('results.kindAndAmount', { kind, amount }) : kind || amount;

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
    ? view.t('results.later', { programs, amount: amountText(view, later.estimate) })
    : view.t('results.laterNone', { programs });
}

function people(view: View, result: Result, outcome: 'likely' | 'possible', key: 'for' | 'maybeFor'): string {
  const names = result.people.filter((p) => p.outcome === outcome).map((p) => view.names[p.id] ?? p.id);
  return names.length ? view.t(`results.${key}`, { people: list(names, view.lang) }) : '';
}

const sentence = (view: View, program: string, reason: Reason): Message =>
  sentenceOf(view.words[program]?.reasons[reason.rule], reason) ?? '';

/** A condition with a sentence of its own decided, and not that the place has no such test. */
const isNamed = ({ otherwise }: Reason): boolean =>
  otherwise !== undefined && otherwise !== 'other' && !otherwise.startsWith('no-');

/** What decided stands open: sentences with numbers, and what fails or is not known; the rest is one tap away. */
function fillWhy(view: View, card: HTMLElement, result: Result): void {
  const groups = shownReasons(result);
  const isMain = (reason: Reason): boolean =>
    reason.outcome !== 'pass' ||
    isNamed(reason) ||
    ['value', 'limit'].some((name) => has(sentence(view, result.program, reason), name));
  const some = groups.some((g) => g.reasons.some(isMain));
  const main = groups.map((g) => ({ ...g, reasons: g.reasons.filter((r) => isMain(r) || !some) }));
  const rest = groups.map((g) => ({ ...g, reasons: g.reasons.filter((r) => some && !isMain(r)) }));
  const checks = card.querySelector<HTMLElement>('[data-slot="checks"]');
  card.querySelector('[data-slot="why"]')?.append(...whyParts(view, result, main));
  const others = whyParts(view, result, rest);
  checks?.querySelector('[data-slot="checks-list"]')?.append(...others);
  if (checks) checks.hidden = !others.length;
  const since = result.reasons
    .map((r) => r.since ?? '')
    .sort()
    .at(-1);
  slot(card, 'since', since ? view.t('results.since', { date: longDate(since, view.lang) }) : '');
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
  const bar = has(words, 'value') && has(words, 'limit') && barOf(reason);
  if (bar) item.append(bar);
  return item;
}

/** A bar of the person's number with a mark at the limit; the sentence says the same, so it is hidden from readers. */
function barOf({ value, limit, outcome }: Reason): HTMLElement | undefined {
  if (typeof value !== 'number' || typeof limit !== 'number' || limit <= 0 || value < 0) return undefined;
  const whole = Math.max(value, limit * 1.25);
  const bar = element('span', 'gauge');
  const fill = element('span', outcome === 'fail' && value > limit ? 'gauge-fill gauge-over' : 'gauge-fill');
  const mark = element('span', 'gauge-limit');
  fill.style.inlineSize = `${(100 * value) / whole}%`;
  mark.style.insetInlineStart = `${(100 * limit) / whole}%`;
  bar.ariaHidden = 'true';
  bar.append(fill, mark);
  return bar;
}
