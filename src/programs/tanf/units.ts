/** The families of a home that may each have TANF (42 U.S.C. 608(a)(1), 45 CFR 260.30). */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, personAt } from '../../engine/household/facts.ts';
import type { Unit } from '../../engine/types.ts';
import { parentsOf, relationOf } from '../shared/units/family.ts';
import { carerOf } from '../shared/units/food-group.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { groupsOf, unitHome } from '../shared/units/unit-home.ts';

const ADULT = 18;
/** A child without a parent here is of the family of the relative who cares; these have none. */
const NO_RELATIVE = new Set(['fosterChild', 'unrelated']);

const isMinor = (c: Context, i: number): boolean =>
  ageOf(c, i) < ADULT || (ageOf(c, i) === ADULT && personAt(c, i).student === 'school');

/** Each child with parents, their spouses, and brothers and sisters; without a parent here, with the relative who cares. */
export function tanfUnits(c: Context): readonly Unit[] {
  const pairs = everyone(c).flatMap((i) => {
    const spouse = spouseOf(c, i);
    const parents = isMinor(c, i) ? parentsOf(c, i) : [];
    const carer = isMinor(c, i) && !NO_RELATIVE.has(relationOf(c, i)) ? carerOf(c, i) : undefined;
    return [
      ...parents,
      ...(spouse === undefined ? [] : [spouse]),
      ...(carer === undefined ? [] : [carer]),
    ].map((j) => [i, j] as const);
  });
  return groupsOf(c, pairs).map((group) => ({ household: unitHome(c, group) }));
}
