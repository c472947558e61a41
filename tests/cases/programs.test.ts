import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import { caseProblems } from '../support/case-problems.ts';
import { programCases } from '../support/program-cases.ts';

const { rules, counties } = await loadRules();
const cases = programCases();

describe.each(rules.programs.map((p) => p.id))('%s', (program) => {
  const own = cases.filter((c) => c.program === program);
  test('has cases, each with a name of its own', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  });
  test.each(own)('$name', (one) => {
    const { results } = screen(one.household, rules, String(one.asOf), counties);
    const result = results.find((r) => r.program === program);
    expect(caseProblems(one, result), JSON.stringify(result?.reasons)).toEqual([]);
  });
});
