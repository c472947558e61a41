/** What people own, for SSI and for the Medicaid that counts as SSI does (20 CFR 416.1201 to 416.1205). */
import type { Context } from '../../engine/context.ts';
import { assetsOf, personAt, vehicleValue } from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import { add, atLeastZero, between, multiply, type Range, subtract, ZERO } from '../../engine/range.ts';
import { parentsOf } from '../shared/units/family.ts';
import { coupleOf, spouseOf } from '../shared/units/tax-unit.ts';
import { countsWithParents, disabledChildren } from './parents-part.ts';

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

/** What a child owns; in a closed household nothing unless it is stated, so that the rest is the parents'. */
const childsOwn = (c: Context, i: number): Range =>
  c.closed && personAt(c, i).assets === undefined ? ZERO : assetsOf(c, [i]);

/** Dollars that count for person `i`: with those of a wife or husband, or the parents' share. Home and one car apart. */
export function ssiAssets(c: Context, i: number): Range {
  if (countsWithParents(c, i)) return add(childsOwn(c, i), parentsShare(c, i));
  const couple = coupleOf(c, i);
  return add(assetsOf(c, couple), carsOf(c, couple));
}

/** The most that person `i` may own, together with a wife or husband at home. */
export const ssiAssetLimit = (c: Context, i: number): Range => limitFor(c, spouseOf(c, i) !== undefined);
