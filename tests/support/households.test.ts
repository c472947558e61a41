import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, DEFAULTS, forget } from './forget.ts';
import { wholeHousehold } from './households.ts';
import { differences } from './narrow.ts';
import { EVERY_FACT } from './schema-facts.ts';

const pairs = fc.sample(fc.tuple(wholeHousehold, choices), { seed: 1, numRuns: 2000 });
const facts = EVERY_FACT.filter(({ path }) => !/(^|\.)unsure$/.test(path));
const missingFrom = (seen: ReadonlySet<string>, wanted: readonly { path: string }[]): string[] =>
  wanted.map(({ path }) => path).filter((path) => !seen.has(path));

/** The paths of everything that a household states, with `[]` for each place in a list. */
function statedPaths(it: unknown, path = ''): string[] {
  if (Array.isArray(it))
    return [path, ...it.flatMap((x) => (typeof x === 'object' ? statedPaths(x, `${path}[]`) : []))];
  if (typeof it !== 'object' || it === null) return [path];
  const start = path && !path.endsWith('[]') ? [path] : [];
  return [
    ...start,
    ...Object.entries(it).flatMap(([key, x]) => statedPaths(x, path ? `${path}.${key}` : key)),
  ];
}

test('every fact of the household schema is drawn', () => {
  const drawn = new Set(pairs.flatMap(([whole]) => statedPaths(whole)));
  expect(missingFrom(drawn, facts)).toEqual([]);
});

test('every fact without a default is forgotten, every amount becomes a range, and every list is known in part', () => {
  const forgotten = new Set<string>();
  const inPart = new Set<string>();
  for (const [whole, how] of pairs) {
    const partial = forget(whole, how);
    for (const path of differences(partial, whole)) {
      const known = path
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], partial);
      (known === undefined ? forgotten : inPart).add(path.replaceAll(/\.\d+/g, '[]'));
    }
  }
  const canBeLost = facts.filter(({ path, isRequired }) => !isRequired && !(path in DEFAULTS));
  expect(missingFrom(forgotten, canBeLost)).toEqual([]);
  const amounts = facts.filter(({ fact }) => fact.kind === 'amount');
  expect(missingFrom(inPart, amounts)).toEqual([]);
  const lists = facts.filter(
    ({ path, fact }) => fact.kind === 'list' && !(path in DEFAULTS) && !/^people$|adjustments$/.test(path),
  );
  expect(missingFrom(inPart, lists)).toEqual([]);
});

test('forgetting leaves facts alone whose absence states something; an amount of these may be known in part', () => {
  const amounts = facts.filter(({ fact }) => fact.kind === 'amount').map(({ path }) => path);
  const keeping = Object.keys(DEFAULTS).filter((key) => !key.endsWith('unsure') && !amounts.includes(key));
  for (const [whole, how] of pairs.slice(0, 200))
    for (const path of differences(forget(whole, how), whole))
      expect(keeping).not.toContain(path.replaceAll(/\.\d+/g, '[]'));
});
