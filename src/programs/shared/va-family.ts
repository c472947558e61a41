/** A veteran's wife or husband and children, as VA counts them (38 CFR 3.50, 3.57). */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone } from '../../engine/household/facts.ts';
import { childrenOf, parentsOf, relationOf } from './units/family.ts';
import { coupleOf, spouseOf } from './units/tax-unit.ts';

const CHILD_UNTIL = 18;
const STUDENT_UNTIL = 23;

export interface VaFamily {
  readonly spouse: number | undefined;
  /** Children under 18. */
  readonly children: readonly number[];
  /** Children of 18 to 22, who count while they go to school. */
  readonly grown: readonly number[];
  readonly parents: readonly number[];
}

/** The family of person `i` who live here; children of a wife or husband count too. */
export function vaFamily(c: Context, i: number): VaFamily {
  const spouse = spouseOf(c, i);
  const children = new Set(coupleOf(c, i).flatMap((p) => childrenOf(c, p)));
  // Relationships are to people[0]: somebody's grandchild may be the child of anybody here but of them.
  const own = everyone(c).filter((k) => children.has(k) && relationOf(c, k) !== 'self');
  return {
    spouse,
    children: own.filter((k) => ageOf(c, k) < CHILD_UNTIL),
    grown: own.filter((k) => ageOf(c, k) >= CHILD_UNTIL && ageOf(c, k) < STUDENT_UNTIL),
    parents: parentsOf(c, i),
  };
}
