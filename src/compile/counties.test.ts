import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileCounties } from './counties.ts';
import { compileRules } from './rules.ts';

const counties = compileCounties();
const MOST_BYTES = 25_000;

test('every state has its counties, and each lies in areas that have a price', () => {
  expect(Object.keys(counties)).toHaveLength(51);
  const prices = compileRules('content').parameters['marketplace.benchmark']?.states ?? {};
  for (const [state, names] of Object.entries(counties)) {
    const areas = Object.keys(prices[state]?.[0]?.[1] as object);
    for (const [name, area] of Object.entries(names))
      for (const one of [area].flat()) expect(areas, `${name}, ${state}`).toContain(String(one));
  }
});

test('only Los Angeles lies in two areas', () => {
  const several = Object.entries(counties).flatMap(([state, names]) =>
    Object.entries(names).flatMap(([name, area]) => (typeof area === 'number' ? [] : `${name}, ${state}`)),
  );
  expect(several).toEqual(['Los Angeles, CA']);
});

test('the file stays small', () => {
  expect(brotliCompressSync(JSON.stringify(counties)).length).toBeLessThan(MOST_BYTES);
});
