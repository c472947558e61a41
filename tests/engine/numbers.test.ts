import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEYOND, multiply } from '../../src/engine/range.ts';
import { LOSS_TYPES } from '../../src/facts/across.ts';
import type { Amount, Household } from '../../src/facts/values.ts';
import { screened } from '../support/screened.ts';

/** Every number in a result with its path. A range with its ends reversed does not count as a number. */
function faults(it: unknown, path = ''): string[] {
  if (typeof it === 'number') return Number.isFinite(it) ? [] : [`${path}: ${it}`];
  if (typeof it !== 'object' || it === null) return [];
  const { min = 0, max = 0 } = it as { min?: number; max?: number };
  const turned = min > max ? [`${path}: from ${min} to ${max}`] : [];
  return [...turned, ...Object.entries(it).flatMap(([key, x]) => faults(x, `${path}.${key}`))];
}

const most = 10_000_000;
const extreme = fc.constantFrom(5e-324, 1e-310, 1e-300, 1e-9, 0, 1, most);
const hours = fc.constantFrom<Amount | undefined>(undefined, {}, { atLeast: 3 }, { atMost: 168 }, 0, 40);
const source = fc.record({
  type: fc.constantFrom('wages' as const, 'socialSecurityDisability' as const, ...LOSS_TYPES),
  size: extreme,
  loss: fc.boolean(),
  every: fc.constantFrom('hour' as const, 'month' as const, 'year' as const),
  hours,
});

test('the smallest and the largest numbers, losses by the hour too, give ranges of numbers', () => {
  fc.assert(
    fc.property(
      fc.array(source, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(undefined, 20_000, -most, 1e-310),
      fc.constantFrom('none' as const, 'unknown' as const),
      fc.constantFrom('TX' as const, 'CA' as const, 'NJ' as const),
      (sources, incomeThisYear, unstated, state) => {
        const income = sources.map(({ size, loss, hours: worked, ...item }) => ({
          ...item,
          amount: loss && (LOSS_TYPES as readonly string[]).includes(item.type) ? -size : size,
          ...(item.every === 'hour' && worked !== undefined ? { hours: worked } : {}),
        }));
        const household: Household = {
          state,
          unstated,
          people: [
            {
              id: 'p1',
              relationship: 'self',
              age: 40,
              disabled: true,
              disabilityDecision: 'approved',
              income,
              ...(incomeThisYear === undefined ? {} : { incomeThisYear }),
            },
            { id: 'p2', relationship: 'child', age: 5 },
          ],
        };
        const { results } = screened(household);
        expect(faults(results)).toEqual([]);
        for (const { reasons } of results)
          for (const { value, limit } of reasons)
            for (const side of [value, limit])
              if (typeof side === 'number') expect(Math.abs(side)).toBeLessThan(BEYOND * 12);
      },
    ),
    { numRuns: 300, seed: 20261124 },
  );
});

test('a loss by the hour is largest where the most hours are worked', () => {
  expect(multiply({ min: -20, max: -20 }, { min: 0, max: 168 })).toEqual({ min: -3360, max: -0 });
  expect(multiply({ min: -20, max: 10 }, { min: 2, max: 4 })).toEqual({ min: -80, max: 40 });
});
