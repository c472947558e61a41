/** Who is whose parent, child or brother or sister: as people say, else as far as relationships to people[0] tell. */
import type { Context } from '../../../engine/context.ts';
import { everyone, personAt } from '../../../engine/household/facts.ts';
import { coupleOf } from './tax-unit.ts';

const OWN_CHILD = new Set(['child', 'stepchild']);
const COUPLE = new Set(['self', 'spouse', 'partner']);

/** What person `i` is to people[0]. */
export const relationOf = (c: Context, i: number): string => personAt(c, i).relationship;

export const isSelfOrSpouse = (c: Context, i: number): boolean =>
  relationOf(c, i) === 'self' || relationOf(c, i) === 'spouse';
/** Whether person `i` is people[0], or lives with them as wife, husband or partner. */
export const isOfCouple = (c: Context, i: number): boolean => COUPLE.has(relationOf(c, i));

const withRelationship = (c: Context, ...wanted: string[]): number[] =>
  everyone(c).filter((i) => wanted.includes(relationOf(c, i)));

/** Whether it is said who of the people here are parents of person `i`. */
export const areParentsStated = (c: Context, i: number): boolean => personAt(c, i).parents !== undefined;

/**
 * Parents of person `i` who live here, with the wife or husband of each; children and stepchildren are those of both
 * spouses. Foster parents are none (42 CFR 435.603(b)).
 */
export const parentsOf = (c: Context, i: number): readonly number[] => c.of(workOutParents, i);

function workOutParents(c: Context, i: number): number[] {
  const { parents, relationship } = personAt(c, i);
  if (parents !== undefined) {
    const stated = everyone(c).filter((j) => parents.includes(personAt(c, j).id));
    const all = [...new Set(stated.flatMap((j) => coupleOf(c, j)))].filter((j) => j !== i);
    return relationship === 'fosterChild' ? all.filter((j) => !isSelfOrSpouse(c, j)) : all;
  }
  if (OWN_CHILD.has(relationship)) return coupleOf(c, 0);
  return relationship === 'self' || relationship === 'sibling' ? withRelationship(c, 'parent') : [];
}

/** Children of person `i` who live here, of any age. */
export const childrenOf = (c: Context, i: number): number[] =>
  everyone(c).filter((j) => j !== i && parentsOf(c, j).includes(i));

const FELLOWS: Readonly<Record<string, readonly string[]>> = {
  child: ['child', 'stepchild'],
  stepchild: ['child', 'stepchild'],
  self: ['self', 'sibling'],
  sibling: ['self', 'sibling'],
  grandchild: ['grandchild'],
};

/** Brothers and sisters of person `i` who live here: who has a parent in common, and, where none lives here, as relationships say. */
export function siblingsOf(c: Context, i: number): number[] {
  const parents = parentsOf(c, i);
  const fellows = FELLOWS[relationOf(c, i)] ?? [];
  return everyone(c).filter((j) => {
    if (j === i) return false;
    const others = parentsOf(c, j);
    if (parents.some((p) => others.includes(p))) return true;
    if (!fellows.includes(relationOf(c, j))) return false;
    return relationOf(c, i) !== 'grandchild' || (!parents.length && !others.length);
  });
}
