/** What could turn a no, in words. Text only, so that it can be tested without a page. */
import type { Reason, Result } from '../engine/types.ts';
import { list } from '../format/list.ts';
import type { View } from './port.ts';
import { nearerLimit, reasonText, together } from './say.ts';

/** What would turn a no, and what may fit in its place; nothing for people who get it or may get it. */
export function adviceOf(view: View, result: Result): string {
  if (result.eligibility !== 'unlikely' || result.outcome === 'receiving') return '';
  const words = view.words[result.program];
  const failed = turningReason(result, (rule) => words?.change?.[rule] !== undefined);
  const change = failed && reasonText(view, words?.change?.[failed.rule] ?? '', nearerLimit(failed));
  return together(view, [change, words?.instead, otherHelp(view, result)]);
}

/**
 * The reason whose change would turn the no: it stands alone in its way, so that nothing else would still be wrong. It is
 * looked for at the person who came nearest, since "if a child joins your home" helps nobody whose child was turned down.
 */
function turningReason({ reasons }: Result, hasWords: (rule: string) => boolean): Reason | undefined {
  const near = Math.max(...reasons.map((r) => nearness(reasons, r.person)));
  return reasons.find(
    (r) => r.alone && r.otherwise === undefined && hasWords(r.rule) && nearness(reasons, r.person) === near,
  );
}

/** How many rules a person met; fewer than none where the program has no way in for them at all. */
function nearness(reasons: readonly Reason[], person: string | undefined): number {
  const own = reasons.filter((r) => r.person === person);
  return own.some((r) => r.rule === 'no-door') ? -1 : own.filter((r) => r.outcome === 'pass').length;
}

/** The programs that editors name beside this one, as far as they do not say no as well. */
function otherHelp(view: View, { program }: Result): string {
  const open = new Set(
    view.screening.results
      .filter((r) => r.eligibility !== 'unlikely' && r.outcome !== 'receiving')
      .map((r) => r.program),
  );
  const names = (view.words[program]?.see ?? [])
    .filter((id) => open.has(id))
    .map((id) => view.words[id]?.short ?? id);
  return names.length ? view.t('results.see', { programs: list(names, view.lang) }) : '';
}
