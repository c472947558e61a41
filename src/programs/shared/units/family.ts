/** Who is whose parent, child or brother or sister, as far as relationships to people[0] say. */
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

/** Parents of person `i` who live here; children and stepchildren are those of both spouses. */
export function parentsOf(c: Context, i: number): number[] {
  const own = relationOf(c, i);
  if (OWN_CHILD.has(own)) return coupleOf(c, 0);
  return own === 'self' || own === 'sibling' ? withRelationship(c, 'parent') : [];
}

/** Children of person `i` who live here, of any age. */
export const childrenOf = (c: Context, i: number): number[] =>
  everyone(c).filter((j) => j !== i && parentsOf(c, j).includes(i));

/** Brothers and sisters of person `i` who live here. */
export function siblingsOf(c: Context, i: number): number[] {
  const own = relationOf(c, i);
  const fellows = OWN_CHILD.has(own)
    ? withRelationship(c, 'child', 'stepchild')
    : own === 'self' || own === 'sibling'
      ? withRelationship(c, 'self', 'sibling')
      : own === 'grandchild'
        ? withRelationship(c, 'grandchild')
        : [];
  return fellows.filter((j) => j !== i);
}
