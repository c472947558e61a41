import { longDate } from '../format/date.ts';
import { list } from '../format/list.ts';
import { changedText } from './changed.ts';
import { fillDocuments } from './documents.ts';
import { capital, element, slot } from './dom.ts';
import { fillSteps } from './first-steps.ts';
import { fillFolded } from './fold.ts';
import { fillLeftOut } from './left-out.ts';
import type { View } from './port.ts';
import { fillPrinted } from './printed.ts';
import { rowOf } from './row.ts';
import { asShown, type ShownResult } from './shown.ts';
import { openQuestions } from './still-open.ts';
import { taken } from './taken.ts';
import { sumsText, sumText, WHEN, whenOf } from './totals.ts';
import { needsToday, urgentTopics } from './today.ts';
import { sayWhatTurns } from './turning.ts';
import { prepareWhatIf } from './what-if/prepare.ts';

/** The questions that are named before somebody goes on. */
const NAMED = 3;
/** So many likely rows that come at one time stand open, fewer after a few answers. */
const FEW = { early: 4, full: 6 };
/** So many of those without an amount. */
const FEW_OTHER = { early: 2, full: 3 };
/** So many rows of any other group, once it is open. */
const FEW_IN_GROUP = 20;
/** So many programs are named whose rows are folded. */
const NAMES = 2;
/** So many assumptions stand open; the others are one tap away. */
const SAID = 2;

/** Shows a screening in the page's results section and, unless told otherwise, moves focus to its heading. */
export function showResults(root: HTMLElement, view: View, focus = true): void {
  const order = ({ program }: ShownResult): number => view.words[program]?.order ?? 0;
  const results = view.screening.results.map(asShown).sort((a, b) => order(a) - order(b));
  const by = (outcome: string): ShownResult[] => results.filter((r) => r.outcome === outcome);
  const likely = by('likely').sort((a, b) => worthAYear(b) - worthAYear(a));
  showHead(root, view, likely, results);
  showToday(root, view);
  fillLeftOut(root, view, results);
  fillSteps(root, view, likely);
  showNext(root, view);
  showTaken(root, view, likely);
  showLikely(root, view, likely);
  const isAsked = askedOf(view);
  const possible = by('possible');
  const asked = possible.filter(isAsked);
  // Where no answer decides, it is the office that does, for almost everybody.
  const isForOffice = ({ missing }: ShownResult): boolean => !missing.some((path) => view.questionOf(path));
  showGroup(
    root,
    view,
    'possible',
    asked.filter((r) => !isForOffice(r)),
  );
  showOffice(root, view, asked.filter(isForOffice));
  showGroup(
    root,
    view,
    'later',
    possible.filter((r) => !isAsked(r)),
  );
  showGroup(root, view, 'receiving', by('receiving'));
  showGroup(root, view, 'unlikely', by('unlikely'));
  fillDocuments(root, view, likely.length ? likely : asked);
  prepareLater(root, view);
  showNoCitizen(root, view);
  fillPrinted(root, view, [...likely, ...asked.filter((r) => !isForOffice(r))]);
  root.hidden = false;
  if (focus) root.querySelector<HTMLElement>('[data-slot="title"]')?.focus();
  showOnly(root, view);
  // Where the engine is gone meanwhile, the results stay as they are.
  prepareWhatIf(root, view, results).catch(console.error);
  sayWhatTurns(root, view).catch(console.error);
}

const A_YEAR = { month: 12, year: 1, once: 1 } as const;
const worthAYear = ({ estimate }: ShownResult): number =>
  estimate ? estimate.max * A_YEAR[estimate.period] : 0;

/**
 * Whether a program is worth asking about: no question is left for it, or what is left was answered with "I don't know". Where
 * something was just not asked yet, it is not.
 */
function askedOf({ household, questionOf }: View): (result: ShownResult) => boolean {
  const unsure = new Set([
    ...(household.unsure ?? []),
    ...household.people.flatMap((p, i) => (p.unsure ?? []).map((path) => `people[${i}].${path}`)),
  ]);
  return ({ missing }) => {
    const open = missing.filter((path) => questionOf(path));
    return !open.length || open.some((path) => unsure.has(path));
  };
}

function showHead(
  root: HTMLElement,
  view: View,
  likely: readonly ShownResult[],
  results: readonly ShownResult[],
): void {
  const { t, screening } = view;
  const isOpen = openQuestions(screening.results, view.questionOf).length > 0;
  const isPresumed = likely.some(({ taking }) => taking.length);
  const count = likely.length;
  const title = count ? (isPresumed ? 'soFar' : 'title') : isOpen ? 'titleOpen' : 'titleNone';
  slot(root, 'title', t(`results.${title}`, { count }));
  const sums = sumsText(view, likely);
  slot(root, 'worth', sums && t('results.sum.all', { list: capital(sums) }));
  slot(root, 'none-next', count ? '' : t(`results.${isOpen ? 'nextOpen' : 'nextNone'}`));
  slot(root, 'changed', changedText(root, view, results));
  const version = root.dataset['version'] ?? '';
  slot(root, 'foot', t('results.foot', { date: longDate(screening.asOf, view.lang), version }));
}

function showToday(root: HTMLElement, view: View): void {
  const block = root.querySelector<HTMLElement>('[data-today]');
  const needs = needsToday(view.household);
  const items = [...root.querySelectorAll<HTMLElement>('[data-need]')];
  for (const item of items) item.hidden = !needs.includes(item.dataset['need'] ?? '');
  if (block) block.hidden = items.every((item) => item.hidden);
}

/** What could still be answered: the questions that could settle most, and one button to go on. */
function showNext(root: HTMLElement, view: View): void {
  const block = root.querySelector<HTMLElement>('[data-more]');
  const open = openQuestions(view.screening.results, view.questionOf);
  const [next] = open;
  if (!block) return;
  block.hidden = !next;
  if (!next) return;
  slot(block, 'more-title', view.t('results.more.title', { count: open.length }));
  const items = open.slice(0, NAMED).map(({ text, programs }) => {
    const item = element('li', 'next-question', text);
    item.append(' ', element('span', 'soft', view.t('results.more.programs', { count: programs.length })));
    return item;
  });
  block.querySelector('ul')?.replaceChildren(...items);
  const button = block.querySelector<HTMLElement>('[data-action="continue"]');
  if (button) button.onclick = () => view.goTo(next.path);
}

function showTaken(root: HTMLElement, view: View, likely: readonly ShownResult[]): void {
  const block = root.querySelector<HTMLElement>('[data-assumed]');
  if (!block) return;
  const items = taken(view, likely);
  block.hidden = !items.length;
  const rest = items.splice(SAID);
  block.querySelector('[data-slot="taken-first"]')?.replaceChildren(...items);
  block.querySelector('[data-slot="taken-rest"]')?.replaceChildren(...rest);
  const more = block.querySelector('details');
  if (more) more.hidden = !rest.length;
  slot(block, 'taken-more', view.t('results.taken.more', { count: rest.length }));
}

/** The likely ones by when they come, each group with the part of the sum that it is. */
function showLikely(root: HTMLElement, view: View, likely: readonly ShownResult[]): void {
  const section = root.querySelector<HTMLElement>('[data-group="likely"]');
  if (!section) return;
  section.hidden = !likely.length;
  slot(section, 'count', String(likely.length));
  const stage = likely.some(({ taking }) => taking.length) ? 'early' : 'full';
  for (const when of WHEN) {
    const part = section.querySelector<HTMLElement>(`[data-when="${when}"]`);
    const own = likely.filter((result) => whenOf(view, result) === when);
    if (!part) continue;
    part.hidden = !own.length;
    slot(part, 'sum', sumText(view, likely, when));
    const rows = own.flatMap((result) => rowOf(view, result, { level: 4 }) ?? []);
    const few = (when === 'other' ? FEW_OTHER : FEW)[stage];
    fillFolded(part.querySelector('[data-rows]'), rows, few, (count) =>
      view.t('results.more.rows', { count }),
    );
  }
}

function showGroup(root: HTMLElement, view: View, group: string, results: readonly ShownResult[]): void {
  const isSaid = group !== 'possible';
  const rows = results.flatMap((result) => rowOf(view, result, { isSaid }) ?? []);
  fillGroup(root, view, group, rows);
}

/** What only an office can say, for almost everybody: rows of names alone, first those for what is urgent here. */
function showOffice(root: HTMLElement, view: View, results: readonly ShownResult[]): void {
  const urgent = urgentTopics(view.household);
  const isUrgent = ({ program }: ShownResult): boolean =>
    view.words[program]?.topics.some((topic) => urgent.has(topic)) ?? false;
  const sorted = [...results.filter(isUrgent), ...results.filter((r) => !isUrgent(r))];
  const rows = sorted.flatMap((result) => rowOf(view, result, { isSaid: true, isBrief: true }) ?? []);
  fillGroup(root, view, 'office', rows);
  const names = sorted.slice(0, NAMES).map(({ program }) => view.words[program]?.short ?? program);
  const rest = sorted.length - names.length;
  if (rest > 0) names.push(view.t('results.more.rows', { count: rest }));
  slot(root, 'names', capital(list(names, view.lang)));
}

function fillGroup(root: HTMLElement, view: View, group: string, rows: readonly HTMLElement[]): void {
  const section = root.querySelector<HTMLElement>(`[data-group="${group}"]`);
  if (!section) return;
  fillFolded(section.querySelector('[data-rows]'), rows, FEW_IN_GROUP, (count) =>
    view.t('results.more.rows', { count }),
  );
  slot(section, 'count', String(rows.length));
  section.hidden = !rows.length;
}

/** What comes later is loaded and worked out when somebody opens it. */
function prepareLater(root: HTMLElement, view: View): void {
  const details = root.querySelector<HTMLDetailsElement>('details[data-later]');
  if (!details) return;
  details.open = false;
  details.ontoggle = () => {
    if (!details.open) return;
    details.ontoggle = null;
    void import('./later/later.ts').then(({ showLater }) => showLater(root, view)).catch(console.error);
  };
}

/** Where one program alone is checked, its row stands open; what speaks of all programs waits until all are checked. */
function showOnly(root: HTMLElement, { only, words, t }: View): void {
  const isAlone = only !== undefined;
  const hide = (part: string, isHidden: boolean): void => {
    const found = root.querySelector<HTMLElement>(`[data-${part}]`);
    if (found) found.hidden = isHidden;
  };
  hide('only-offer', !isAlone);
  hide('what-if', isAlone);
  if (!isAlone) return;
  hide('left-out', true);
  const row = root.querySelector<HTMLElement>(`[data-result="${only}"]`);
  const details = row?.querySelector('details');
  if (details) details.open = true;
  const group = row?.closest<HTMLDetailsElement>('details.folded');
  if (group) group.open = true;
  const program = words[only]?.short ?? only;
  const { outcome = 'unlikely', presumed } = row?.dataset ?? {};
  slot(root, 'title', t(`results.only.${presumed ?? outcome}`, { program }));
}

/** Somebody who is not a citizen reads what it means for them to ask for help. */
function showNoCitizen(root: HTMLElement, { household }: View): void {
  const block = root.querySelector<HTMLElement>('[data-no-citizen]');
  if (block)
    block.hidden = household.people.every(({ citizenship = 'citizen' }) => citizenship === 'citizen');
}
