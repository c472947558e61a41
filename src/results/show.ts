import { longDate } from '../format/date.ts';
import { list } from '../format/list.ts';
import { changedText } from './changed.ts';
import { fillDocuments } from './documents.ts';
import { capital, element, slot } from './dom.ts';
import { fillSteps } from './first-steps.ts';
import { fillLeftOut } from './left-out.ts';
import type { View } from './port.ts';
import { fillPrinted } from './printed.ts';
import { rowOf } from './row.ts';
import { asShown, type ShownResult } from './shown.ts';
import { openQuestions } from './still-open.ts';
import { taken } from './taken.ts';
import { coveredPeople, sumText, WHEN, whenOf } from './totals.ts';
import { needsToday } from './today.ts';
import { sayWhatTurns } from './turning.ts';
import { prepareWhatIf } from './what-if.ts';

/** The questions that are named before somebody goes on. */
const NAMED = 3;
/** More rows than these that no answer decides stand folded. */
const FEW = 3;
/** So many assumptions stand open; the others are one tap away. */
const SAID = 4;

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
  const [asked, notAsked] = [possible.filter(isAsked), possible.filter((r) => !isAsked(r))];
  // Where no answer decides, it is the office that does, for almost everybody.
  const isForOffice = ({ missing }: ShownResult): boolean => !missing.some((path) => view.questionOf(path));
  const isCompact = asked.length > FEW;
  showGroup(
    root,
    view,
    'possible',
    asked.filter((r) => !isCompact || !isForOffice(r)),
  );
  showGroup(
    root,
    view,
    'office',
    asked.filter((r) => isCompact && isForOffice(r)),
  );
  showGroup(root, view, 'later', notAsked);
  showGroup(root, view, 'receiving', by('receiving'));
  showGroup(root, view, 'unlikely', by('unlikely'));
  fillDocuments(root, view, likely.length ? likely : asked);
  prepareLater(root, view);
  showNoCitizen(root, view);
  fillPrinted(root, view, [...likely, ...asked]);
  root.hidden = false;
  if (focus) root.querySelector<HTMLElement>('[data-slot="title"]')?.focus();
  showOnly(root, view);
  // Where the engine is gone meanwhile, the results stay as they are.
  prepareWhatIf(root, view).catch(console.error);
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
  const { t, lang, screening } = view;
  const isOpen = openQuestions(screening.results, view.questionOf).length > 0;
  const isPresumed = likely.some(({ taking }) => taking.length);
  const count = likely.length;
  const title = count ? (isPresumed ? 'soFar' : 'title') : isOpen ? 'titleOpen' : 'titleNone';
  slot(root, 'title', t(`results.${title}`, { count }));
  const sums = WHEN.flatMap((when) => {
    const sum = sumText(view, likely, when);
    return sum ? [t(`results.sum.${when}`, { sum })] : [];
  });
  const covered = coveredPeople(view, likely).size;
  if (covered) sums.push(t('results.sum.cover', { count: covered }));
  slot(root, 'worth', sums.length ? t('results.sum.all', { list: capital(list(sums, lang)) }) : '');
  slot(root, 'none-next', count ? '' : t(`results.${isOpen ? 'nextOpen' : 'nextNone'}`));
  slot(root, 'changed', changedText(root, view, results));
  const version = root.dataset['version'] ?? '';
  slot(root, 'foot', t('results.foot', { date: longDate(screening.asOf, lang), version }));
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
    const item = element('li', '', text);
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
  for (const when of WHEN) {
    const part = section.querySelector<HTMLElement>(`[data-when="${when}"]`);
    const own = likely.filter((result) => whenOf(view, result) === when);
    if (!part) continue;
    part.hidden = !own.length;
    slot(part, 'sum', sumText(view, likely, when));
    part
      .querySelector('[data-rows]')
      ?.replaceChildren(...own.flatMap((result) => rowOf(view, result, 4) ?? []));
  }
}

function showGroup(root: HTMLElement, view: View, group: string, results: readonly ShownResult[]): void {
  const section = root.querySelector<HTMLElement>(`[data-group="${group}"]`);
  if (!section) return;
  const rows = results.flatMap((result) => rowOf(view, result) ?? []);
  section.querySelector('[data-rows]')?.replaceChildren(...rows);
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
