import type { Context } from '../../../engine/context.ts';
import { ageOf, everyone } from '../../../engine/household/facts.ts';
import { isSelfOrSpouse, relationOf } from './family.ts';

const CHILDREN = new Set(['child', 'stepchild', 'fosterChild']);
/** Children under 22 always buy and cook with their parent (7 CFR 273.1(b)(1)(ii)). */
const CHILD_UNTIL = 22;

const isFamily = (c: Context, i: number): boolean =>
  isSelfOrSpouse(c, i) || (CHILDREN.has(relationOf(c, i)) && ageOf(c, i) < CHILD_UNTIL);

/**
 * Indexes of the people who buy and cook food together with person `i`: everybody, or, where the
 * household does not share food, people[0] with spouse and children under 22, and the others each alone.
 */
export function foodGroupOf(c: Context, i: number): readonly number[] {
  const all = everyone(c);
  if (c.household.shareFood ?? true) return all;
  return isFamily(c, i) ? all.filter((j) => isFamily(c, j)) : [i];
}
