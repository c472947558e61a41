import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countiesIn } from '../engine/household/county.ts';
import { incomeLimitsSchema, limitsOf, listOf } from '../schema/counties.ts';
import { compileCounties } from './counties.ts';
import { needFile } from './read-file.ts';
import { compileRules } from './rules.ts';

const counties = compileCounties();
const MOST_BYTES = 17_000;

test('every county lies in areas that have a price, where its state has prices, and has income limits', () => {
  const prices = compileRules('content').parameters['marketplace.benchmark']?.states ?? {};
  expect(Object.keys(counties)).toHaveLength(56);
  for (const state of Object.keys(counties)) {
    const priced = Object.keys((prices[state]?.[0]?.[1] ?? {}) as object);
    for (const [name, { areas, limits }] of Object.entries(countiesIn(counties, state))) {
      expect(areas.length > 0, `${name}, ${state}`).toBe(priced.length > 0);
      for (const area of areas) expect(priced, `${name}, ${state}`).toContain(area);
      expect(limits.length, `${name}, ${state}`).toBeGreaterThan(0);
      for (const [veryLow, low] of limits) expect(low, `${name}, ${state}`).toBeGreaterThan(veryLow);
    }
  }
});

test('what is written short reads as it stands in the content', () => {
  const { limits } = needFile('content', 'counties/income-limits.yaml', incomeLimitsSchema);
  let pairs = 0;
  for (const [state, own] of Object.entries(limits))
    for (const [pair, names] of Object.entries(own))
      for (const name of listOf(names)) {
        expect(countiesIn(counties, state)[name]?.limits, `${name}, ${state}`).toEqual([limitsOf(pair)]);
        pairs++;
      }
  expect(pairs).toBe(3228);
});

test('only Los Angeles lies in two areas', () => {
  const several = Object.keys(counties).flatMap((state) =>
    Object.entries(countiesIn(counties, state)).flatMap(([name, { areas }]) =>
      areas.length > 1 ? [`${name}, ${state}`] : [],
    ),
  );
  expect(several).toEqual(['Los Angeles, CA']);
});

test('the file stays small', () => {
  expect(brotliCompressSync(JSON.stringify(counties)).length).toBeLessThan(MOST_BYTES);
});
