/** What the benchmark plan costs: the second-lowest silver plan of the rating area (26 U.S.C. 36B(b)(3)(B)). */
import type { Context } from '../../engine/context.ts';
import { ratingAreas } from '../../engine/household/county.ts';
import { ageOf } from '../../engine/household/facts.ts';
import { asRange, isTable, lookup, number } from '../../engine/parameters.ts';
import { between, either, exactly, type Range, times } from '../../engine/range.ts';
import { isOfCouple } from '../shared/units/family.ts';

const CHARGED_CHILDREN = 3;
const ADULT_FROM = 21;
const FAMILY_CHILD_UNTIL = 26;

/** A person's price as a multiple of a child's, by the age curve of the state. */
function ageFactor(c: Context, i: number): number {
  const own = lookup(c, 'marketplace.own-age-factor');
  const table = own ?? lookup(c, 'marketplace.age-factor');
  if (!isTable(table)) return 1;
  // An age that has no row takes the next lower one.
  let age = Math.floor(ageOf(c, i));
  while (age > 0 && table[age] === undefined) age--;
  return asRange(table[age])?.min ?? 1;
}

/** Everybody by age; of those under 21 only the three oldest cost something (45 CFR 147.102(c)(1)). */
function factorByAge(c: Context, people: readonly number[]): number {
  const factors = (group: readonly number[]): number[] =>
    group.map((i) => ageFactor(c, i)).sort((a, b) => b - a);
  const adults = factors(people.filter((i) => ageOf(c, i) >= ADULT_FROM));
  const children = factors(people.filter((i) => ageOf(c, i) < ADULT_FROM));
  return [...adults, ...children.slice(0, CHARGED_CHILDREN)].reduce((a, b) => a + b, 0);
}

const isFamilyChild = (c: Context, i: number): boolean =>
  ageOf(c, i) < FAMILY_CHILD_UNTIL && !isOfCouple(c, i);

/** By the make-up of the family; a third adult costs as one more. */
function factorByTier(c: Context, people: readonly number[]): number {
  const tier = (name: string): number => number(c, 'marketplace.family-tier', [name]).min;
  const children = people.some((i) => isFamilyChild(c, i));
  const adults = people.filter((i) => !isFamilyChild(c, i)).length;
  if (adults === 0) return children ? tier('childOnly') : 0;
  const more = (adults - 2) * tier('oneAdult');
  if (adults === 1) return tier(children ? 'oneAdultWithChildren' : 'oneAdult');
  return more + tier(children ? 'twoAdultsWithChildren' : 'twoAdults');
}

/** Dollars a month of the benchmark plan for exactly these people, over the areas where they may live. */
export function benchmarkPremium(c: Context, people: readonly number[]): Range {
  const byTier = lookup(c, 'marketplace.family-tier') !== undefined;
  const factor = byTier ? factorByTier(c, people) : factorByAge(c, people);
  if (factor === 0) return exactly(0);
  const prices = ratingAreas(c).map((area) => number(c, 'marketplace.benchmark', [area]));
  const [first, ...others] = prices;
  if (!first) return between(0, 0);
  return times(others.reduce(either, first), factor);
}
