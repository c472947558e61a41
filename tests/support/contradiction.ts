import type { Outcome, Result, Screening } from '../../src/engine/types.ts';

const settled = (outcome: Outcome | 'receiving'): boolean => outcome !== 'possible';
const yes = (outcome: Outcome | 'receiving'): boolean => outcome === 'likely' || outcome === 'receiving';

/** Everything that a screening with fewer facts said for certain and one with more facts denies; empty if they agree. */
export function contradictions(partial: Screening, whole: Screening): string[] {
  return partial.results.flatMap((p) => {
    const w = whole.results.find((r) => r.program === p.program);
    return w ? between(p, w).map((what) => `${p.program}: ${what}`) : [`${p.program}: gone`];
  });
}

function between(p: Result, w: Result): string[] {
  const found: string[] = [];
  if (settled(p.outcome) && yes(p.outcome) !== yes(w.outcome))
    found.push(`outcome ${p.outcome}, then ${w.outcome}`);
  if (settled(p.outcome) && w.outcome === 'possible') found.push(`outcome ${p.outcome}, then possible`);
  if (settled(p.eligibility) && p.eligibility !== w.eligibility)
    found.push(`eligibility ${p.eligibility}, then ${w.eligibility}`);
  for (const { id, outcome } of p.people) {
    const later = w.people.find((x) => x.id === id)?.outcome ?? 'unlikely';
    if (settled(outcome) && w.eligibility !== 'unlikely' && later !== outcome)
      found.push(`${id} ${outcome}, then ${later}`);
  }
  if (p.estimate && w.estimate && w.eligibility === 'likely') {
    if (w.estimate.min < p.estimate.min - 0.011 || w.estimate.max > p.estimate.max + 0.011)
      found.push(`estimate ${p.estimate.min}..${p.estimate.max}, then ${w.estimate.min}..${w.estimate.max}`);
  }
  return found;
}
