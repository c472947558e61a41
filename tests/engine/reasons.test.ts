import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import type { Reason } from '../../src/engine/types.ts';
import type { Household } from '../../src/schema/household.ts';

const { rules, counties } = await loadRules();
const assetsOf = (state: Household['state'], assets: number): Reason | undefined =>
  screen(
    { state, unstated: 'none', assets, people: [{ id: 'p1', relationship: 'self', age: 40 }] },
    rules,
    '2026-11-15',
    counties,
  )
    .results.find((r) => r.program === 'snap')
    ?.reasons.find((r) => r.rule === 'assets');

test('where a state has no test of savings, the reason says so even if the savings would pass it', () => {
  expect(assetsOf('OR', 500)).toMatchObject({ outcome: 'pass', value: 500, otherwise: 'no-asset-test' });
  expect(assetsOf('OR', 50_000)).toMatchObject({ outcome: 'pass', otherwise: 'no-asset-test' });
});

test('where it has one, the number stands beside the limit', () => {
  expect(assetsOf('TX', 500)).toMatchObject({ outcome: 'pass', value: 500, limit: 5000 });
  expect(assetsOf('TX', 500)).not.toHaveProperty('otherwise');
});
