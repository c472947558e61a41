/** What people own, for SSI and for the Medicaid that counts as SSI does (20 CFR 416.1201 to 416.1205). */
import type { Context } from '../context.ts';
import { householdAssets, pathOf, personAt, everyone, vehicleValue } from '../facts.ts';
import { number } from '../parameters.ts';
import {
  add,
  atLeastZero,
  between,
  ENDLESS,
  exactly,
  multiply,
  type Range,
  subtract,
  sum,
  ZERO,
} from '../range.ts';
import { parentsOf } from '../units/family.ts';
import { coupleOf, spouseOf } from '../units/tax-unit.ts';
import { countsWithParents, disabledChildren } from './ssi-parents-part.ts';

/** A person's own part where it is stated. */
function statedPart(c: Context, i: number): Range | undefined {
  const own = personAt(c, i).assets;
  if (own === undefined) return undefined;
  if (typeof own === 'number') return exactly(own);
  c.need(pathOf(i, 'assets'));
  return between(own.atLeast ?? 0, own.atMost ?? ENDLESS);
}

/** Dollars that these people own together: their own parts where given, else all that is not said to be somebody else's. */
export function assetsOf(c: Context, people: readonly number[]): Range {
  const parts = people.map((i) => statedPart(c, i));
  if (parts.every((part) => part === undefined)) return restOf(c, people);
  return sum(
    parts.map((part, n) => {
      if (part) return part;
      if (c.closed) return ZERO;
      c.need(pathOf(people[n] ?? 0, 'assets'));
      return between(0, ENDLESS);
    }),
  );
}

function restOf(c: Context, people: readonly number[]): Range {
  const others = everyone(c).filter((i) => !people.includes(i));
  return atLeastZero(subtract(householdAssets(c), sum(others.map((i) => statedPart(c, i) ?? ZERO))));
}

/** Cars beyond the first are taken as those of who answers and the wife or husband. */
const carsOf = (c: Context, people: readonly number[]): Range =>
  people.includes(0) ? vehicleValue(c) : ZERO;

const limitFor = (c: Context, several: boolean): Range =>
  number(c, 'ssi-assets', [several ? 'couple' : 'one']);

/** Dollars of the parents' that count for a child: what is above their own limit, shared (20 CFR 416.1202(b)). */
function parentsShare(c: Context, i: number): Range {
  const parents = parentsOf(c, i);
  const owned = add(assetsOf(c, parents), carsOf(c, parents));
  const above = atLeastZero(subtract(owned, limitFor(c, parents.length > 1)));
  const children = disabledChildren(c, i);
  return multiply(above, between(1 / children.max, 1 / children.min));
}

/** Dollars that count for person `i`: with those of a wife or husband, or the parents' share. Home and one car apart. */
export function ssiAssets(c: Context, i: number): Range {
  if (countsWithParents(c, i)) return add(statedPart(c, i) ?? ZERO, parentsShare(c, i));
  const couple = coupleOf(c, i);
  return add(assetsOf(c, couple), carsOf(c, couple));
}

/** The most that person `i` may own, together with a wife or husband at home. */
export const ssiAssetLimit = (c: Context, i: number): Range => limitFor(c, spouseOf(c, i) !== undefined);
