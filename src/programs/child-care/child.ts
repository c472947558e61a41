import type { Context } from '../../engine/context.ts';
import { ageOf, flag } from '../../engine/household/facts.ts';
import { maybeNumber, number } from '../../engine/parameters.ts';
import type { Truth } from '../../engine/truth.ts';
import { relationOf } from '../shared/units/family.ts';

const NO_CHILD = new Set(['self', 'spouse', 'partner', 'parent', 'grandparent']);

/**
 * Whether person `i` is a child of the age for child care help: under 13, or under the state's age where the child
 * cannot care for themself; no state goes beyond 18 (45 CFR 98.20(a)(1)).
 */
export function isForChildCare(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  const most = number(c, 'child-care.age', ['special']).min;
  if (age >= most || NO_CHILD.has(relationOf(c, i))) return false;
  if (age < number(c, 'child-care.age', ['everyone']).min) return true;
  const state = maybeNumber(c, 'child-care.special-age');
  if (state && age >= state.min) return false;
  const disabled = flag(c, i, 'disabled');
  return disabled === true && !state ? undefined : disabled;
}
