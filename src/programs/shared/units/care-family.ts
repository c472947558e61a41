/** The family that child care help counts around a child (45 CFR 98.2): the parents at home and their children. */
import type { Context } from '../../../engine/context.ts';
import { ageOf, everyone } from '../../../engine/household/facts.ts';
import { between, exactly, type Range } from '../../../engine/range.ts';
import { relationOf } from './family.ts';
import { isPupil } from './student.ts';
import { coupleOf } from './tax-unit.ts';

const ADULT = 18;
/** Years that lie at least between a parent and a child. */
const GENERATION = 14;
const OWN = ['child', 'stepchild'];
/** Who in the household may be the parent of a child who is not that of the first person. */
const MAY_BE_PARENT: Readonly<Record<string, readonly string[]>> = {
  grandchild: OWN,
  otherRelative: ['sibling', 'otherRelative', 'grandparent', 'parent'],
  sibling: ['parent'],
  unrelated: ['unrelated', 'partner'],
};

/** The first person and husband or wife; whether an unmarried partner is a parent too is not asked. */
function firstCouple(c: Context): number[][] {
  const couple = coupleOf(c, 0);
  const partner = everyone(c).filter((i) => relationOf(c, i) === 'partner');
  return partner.length ? [couple, [...couple, ...partner]] : [couple];
}

/** Every set of people who may stand as the parents of child `i`: those who raise the child (45 CFR 98.2). */
export const parentSets = (c: Context, i: number): number[][] => c.of(workOutParents, i);

function workOutParents(c: Context, i: number): number[][] {
  const kinds = MAY_BE_PARENT[relationOf(c, i)] ?? [];
  const others = everyone(c).filter(
    (j) => j !== i && kinds.includes(relationOf(c, j)) && ageOf(c, j) >= ageOf(c, i) + GENERATION,
  );
  // A brother or sister lives with the parents of both, where they are here.
  if (relationOf(c, i) === 'sibling' && others.length) return [others];
  return [...firstCouple(c), ...others.map((j) => [j])];
}

/** Children of 18 or less who count beside child `i` with these parents. */
function childrenWith(c: Context, i: number, parents: readonly number[]): number[] {
  const kinds = parents.includes(0) ? [...OWN, relationOf(c, i)] : [relationOf(c, i)];
  return everyone(c).filter(
    (j) => j === i || (!parents.includes(j) && kinds.includes(relationOf(c, j)) && ageOf(c, j) <= ADULT),
  );
}

/** Children under 18 who count for certain, child `i` among them. */
export const careChildren = (c: Context, i: number, parents: readonly number[]): number[] =>
  childrenWith(c, i, parents).filter((j) => j === i || ageOf(c, j) < ADULT);

/** People in the family; at 18 only pupils count in most states. */
export function careFamilySize(c: Context, i: number, parents: readonly number[]): Range {
  const known = parents.length + careChildren(c, i, parents).length;
  const grown = childrenWith(c, i, parents).filter((j) => j !== i && ageOf(c, j) === ADULT);
  const pupils = grown.filter((j) => isPupil(c, j) !== false).length;
  return pupils ? between(known, known + pupils) : exactly(known);
}
