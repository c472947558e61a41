/** What an answer has changed since the results were last shown, and what another pay or another person would change. */
import type { Household } from '../facts/values.ts';
import { list } from '../format/list.ts';
import { wholeMoney } from '../format/money.ts';
import type { View } from './port.ts';
import type { ShownResult } from './shown.ts';

/** Dollars: less is no change that anybody feels. */
const LEAST = { month: 1, year: 12, once: 12 } as const;

/** What a change is seen by. */
type Seen = Pick<ShownResult, 'program' | 'outcome' | 'estimate'>;

interface Shown {
  readonly home: string;
  readonly results: readonly ShownResult[];
}
const shown = new WeakMap<HTMLElement, Shown>();

/** Another home's results, as from a link, are no change of this one's. */
const homeOf = ({ state, people }: Household): string => `${state} ${people[0]?.id ?? ''}`;

/** "Changed: SNAP up $120 a month, Medicaid now likely." Remembers what is shown now; empty where nothing changed. */
export function changedText(root: HTMLElement, view: View, results: readonly ShownResult[]): string {
  const before = shown.get(root);
  const home = homeOf(view.household);
  shown.set(root, { home, results });
  return before?.home === home ? changesText(view, before.results, results) : '';
}

/** The same between any two lists of results. */
export function changesText(view: View, before: readonly Seen[], after: readonly Seen[]): string {
  const known = new Map(before.map((it) => [it.program, it]));
  const changes = after.flatMap((now) => {
    const was = known.get(now.program);
    return was ? changeOf(view, was, now) : [];
  });
  return changes.length ? view.t('results.changed.title', { list: list(changes, view.lang) }) : '';
}

function changeOf(view: View, was: Seen, now: Seen): string[] {
  const program = view.words[now.program]?.short ?? now.program;
  if (was.outcome !== now.outcome) {
    // What was no before and is only perhaps now, or the other way, says little.
    const isWorth = was.outcome === 'likely' || now.outcome === 'likely' || now.outcome === 'receiving';
    const key = was.outcome === 'likely' && now.outcome !== 'receiving' ? 'notLikely' : now.outcome;
    return isWorth ? [view.t(`results.changed.${key}`, { program })] : [];
  }
  const { estimate: old } = was;
  const { estimate } = now;
  if (now.outcome !== 'likely' || !old || !estimate || old.period !== estimate.period) return [];
  const more = estimate.max - old.max;
  if (Math.abs(more) < LEAST[estimate.period]) return [];
  const amount = view.t(`results.changed.amount.${estimate.period}`, { amount: wholeMoney(Math.abs(more)) });
  return [view.t(`results.changed.${more > 0 ? 'up' : 'down'}`, { program, amount })];
}
