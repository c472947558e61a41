import type { Result } from '../../src/engine/types.ts';
import type { ProgramCase } from './program-cases.ts';

/** Everything in a case that does not come out as it says, in words; empty if all does. Amounts may differ by 5 cents. */
export function caseProblems({ expect: want }: ProgramCase, result: Result | undefined): string[] {
  if (!result) return ['no result'];
  const problems: string[] = [];
  const differs = (what: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(got))
      problems.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  differs('outcome', want.outcome, result.outcome);
  differs('kind', want.kind, result.kind);
  for (const [id, outcome] of Object.entries(want.people ?? {}))
    differs(id, outcome, result.people.find((p) => p.id === id)?.outcome ?? 'unlikely');
  for (const [outcome, rules] of [
    ['fail', want.fails],
    ['pass', want.passes],
  ] as const) {
    const found = result.reasons.filter((r) => r.outcome === outcome).map((r) => r.rule);
    for (const rule of rules ?? []) if (!found.includes(rule)) problems.push(`${rule} does not ${outcome}`);
  }
  differs('missing', want.missing, result.missing);
  if (want.estimate)
    for (const end of ['min', 'max'] as const)
      if (!(Math.abs((result.estimate?.[end] ?? NaN) - want.estimate[end]) < 0.05))
        problems.push(`${end}: ${result.estimate?.[end]}, not ${want.estimate[end]}`);
  differs('period', want.estimate?.period, result.estimate?.period);
  return problems;
}
