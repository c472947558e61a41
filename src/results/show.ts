import type { Result } from '../engine/types.ts';
import { longDate } from '../format/date.ts';
import { cardOf } from './card.ts';
import { element, slot } from './dom.ts';
import { fillPapers } from './papers.ts';
import type { View } from './port.ts';
import { between, together } from './say.ts';
import { openQuestions } from './still-open.ts';
import { totalsOf } from './totals.ts';
import { needsToday } from './today.ts';
import { sayWhatTurns } from './turning.ts';
import { prepareWhatIf } from './what-if.ts';

const GROUPS = ['likely', 'possible', 'receiving', 'unlikely'] as const;

/** Shows a screening in the page's results section and, unless told otherwise, moves focus to its heading. */
export function showResults(root: HTMLElement, view: View, focus = true): void {
  const { results } = view.screening;
  showHead(root, view);
  showToday(root, view);
  for (const group of GROUPS)
    showGroup(
      root,
      view,
      group,
      results.filter((r) => r.outcome === group),
    );
  showOpen(root, view);
  fillPapers(root, view);
  root.hidden = false;
  if (focus) root.querySelector<HTMLElement>('[data-slot="title"]')?.focus();
  // Where the engine is gone meanwhile, the results stay as they are.
  prepareWhatIf(root, view).catch(console.error);
  sayWhatTurns(root, view).catch(console.error);
}

function showHead(root: HTMLElement, view: View): void {
  const { results, asOf } = view.screening;
  const count = results.filter((r) => r.outcome === 'likely').length;
  slot(root, 'title', count ? view.t('results.title', { count }) : view.t('results.titleNone'));
  slot(root, 'worth', worth(view, results));
  slot(root, 'promise', view.t('results.promise', { date: longDate(asOf, view.lang) }));
  slot(
    root,
    'foot',
    view.t('results.foot', { date: longDate(asOf, view.lang), version: root.dataset['version'] ?? '' }),
  );
}

function worth(view: View, results: readonly Result[]): string {
  const { month, year, covered } = totalsOf(results, (id) => view.words[id]?.isFreeCover === true);
  const [monthly, yearly] = [month, year].map((sum) => (sum?.max ? between(view, sum.min, sum.max) : ''));
  const money =
    monthly && yearly
      ? view.t('results.worthBoth', { month: monthly, year: yearly })
      : monthly
        ? view.t('results.worthMonth', { amount: monthly })
        : yearly && view.t('results.worthYear', { amount: yearly });
  return together(view, [money, covered ? view.t('results.covered', { count: covered }) : '']);
}

function showToday(root: HTMLElement, view: View): void {
  const block = root.querySelector<HTMLElement>('[data-today]');
  const needs = needsToday(view.household);
  const items = [...root.querySelectorAll<HTMLElement>('[data-need]')];
  for (const item of items) item.hidden = !needs.includes(item.dataset['need'] ?? '');
  if (block) block.hidden = items.every((item) => item.hidden);
}

/** Most urgent and valuable first: the order that editors gave the programs. */
function showGroup(root: HTMLElement, view: View, group: string, results: readonly Result[]): void {
  const section = root.querySelector<HTMLElement>(`[data-group="${group}"]`);
  const order = ({ program }: Result): number => view.words[program]?.order ?? 0;
  const sorted = [...results].sort((a, b) => order(a) - order(b));
  const cards = sorted.flatMap((result) => cardOf(view, result) ?? []);
  section?.querySelector('[data-cards]')?.replaceChildren(...cards);
  if (!section) return;
  slot(section, 'count', String(cards.length));
  section.hidden = !cards.length;
}
function showOpen(root: HTMLElement, view: View): void {
  const block = root.querySelector<HTMLElement>('[data-more]');
  const open = openQuestions(view.screening.results, view.questionOf);
  if (!block) return;
  block.hidden = !open.length;
  slot(block, 'more-title', view.t('results.more.title', { count: open.length }));
  const items = open.map(({ text, path, programs }) => {
    const button = element('button', 'link-button', text);
    button.type = 'button';
    button.dataset['action'] = 'change';
    button.addEventListener('click', () => view.goTo(path));
    const item = element('li');
    item.append(button, ` ${view.t('results.more.programs', { count: programs.length })}`);
    return item;
  });
  block.querySelector('ul')?.replaceChildren(...items);
}
