import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import { programCases } from '../support/program-cases.ts';

const { rules, counties } = await loadRules();
const cases = programCases();

describe.each(rules.programs.map((p) => p.id))('%s', (program) => {
  test.each(cases.filter((c) => c.program === program))('$name', ({ household, asOf, expect: want }) => {
    const result = screen(household, rules, String(asOf), counties).results.find(
      (r) => r.program === program,
    );
    if (!result) throw new Error(`no result for ${program}`);
    const failed = result.reasons.filter((r) => r.outcome === 'fail').map((r) => r.rule);
    const passed = result.reasons.filter((r) => r.outcome === 'pass').map((r) => r.rule);
    if (want.outcome) expect(result.outcome, JSON.stringify(result.reasons)).toBe(want.outcome);
    if (want.kind) expect(result.kind).toBe(want.kind);
    for (const [id, outcome] of Object.entries(want.people ?? {}))
      expect(result.people.find((p) => p.id === id)?.outcome ?? 'unlikely', id).toBe(outcome);
    expect(failed).toEqual(expect.arrayContaining(want.fails ?? []));
    expect(passed).toEqual(expect.arrayContaining(want.passes ?? []));
    if (want.missing) expect(result.missing).toEqual(want.missing);
    if (want.estimate) {
      expect(result.estimate?.min, 'least').toBeCloseTo(want.estimate.min, 1);
      expect(result.estimate?.max, 'most').toBeCloseTo(want.estimate.max, 1);
    }
  });
});
