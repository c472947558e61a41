import type { Context } from '../../../engine/context.ts';
import { ageOf, everyone } from '../../../engine/household/facts.ts';
import { parentsOf, relationOf } from './family.ts';
import { groupsOf } from './unit-home.ts';
import { claimerOf, spouseOf } from './tax-unit.ts';

/** Children under 22 always buy and cook with their parent (7 CFR 273.1(b)(1)(ii)). */
const CHILD_UNTIL = 22;
/** A child under 18 is of the household of the adult who has the care (7 CFR 273.1(b)(1)(iii)). */
const MINOR_UNTIL = 18;

/** Who has the care of minor `i` without a parent here: the grown member who claims them, else people[0]. */
export function carerOf(c: Context, i: number): number | undefined {
  if (i === 0 || ageOf(c, i) >= MINOR_UNTIL || parentsOf(c, i).length) return undefined;
  const claimer = claimerOf(c, i);
  const carer = typeof claimer === 'number' && claimer >= 0 ? claimer : 0;
  return carer !== i && ageOf(c, carer) >= MINOR_UNTIL ? carer : undefined;
}

/** People whom the law holds together though the home does not share food: spouses, parents and children, and who has the care of a child. */
function heldTogether(c: Context): (readonly [number, number])[] {
  return everyone(c).flatMap((i) => {
    const spouse = spouseOf(c, i);
    const carer = carerOf(c, i);
    const foster = relationOf(c, i) === 'fosterChild' && ageOf(c, i) < CHILD_UNTIL ? [0] : [];
    const parents = ageOf(c, i) < CHILD_UNTIL ? parentsOf(c, i) : [];
    const with_ = [
      ...parents,
      ...foster,
      ...(spouse === undefined ? [] : [spouse]),
      ...(carer === undefined ? [] : [carer]),
    ];
    return with_.map((j) => [i, j] as const);
  });
}

/** The groups of a home that buy and cook food together, that of people[0] first (7 CFR 273.1). */
export const foodGroups = (c: Context): readonly (readonly number[])[] =>
  (c.household.shareFood ?? true) ? [everyone(c)] : groupsOf(c, heldTogether(c));

/** Indexes of the people who buy and cook food together with person `i`. */
export const foodGroupOf = (c: Context, i: number): readonly number[] =>
  c.of(foodGroups).find((group) => group.includes(i)) ?? [i];
