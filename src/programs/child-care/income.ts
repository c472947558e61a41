import type { Context } from '../../engine/context.ts';
import { income } from '../../engine/household/facts.ts';
import { maybeNumber, word } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  either,
  exactly,
  inCents,
  type Range,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import { careChildren, parentSets } from '../shared/units/care-family.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import {
  ASSISTANCE,
  cashOf,
  CHILD_SUPPORT,
  GAINS_AND_RENT,
  incomeTypes,
  union,
  UNEARNED,
  without,
} from '../shared/income-types.ts';

/** What only some states count of a family's gross income. */
const IN_SOME_STATES = union(ASSISTANCE, incomeTypes('gift', 'taxFreePension', 'other'));
const IN_ALL_STATES = without(UNEARNED, IN_SOME_STATES, CHILD_SUPPORT);

function unearned(c: Context, i: number): Range {
  const some = income(c, i, IN_SOME_STATES);
  const support = income(c, i, CHILD_SUPPORT);
  const free = maybeNumber(c, 'child-care.left-out', ['support']) ?? ZERO;
  return sum([
    cashOf(c, i, IN_ALL_STATES, GAINS_AND_RENT),
    either(ZERO, some),
    atLeastZero(subtract(support, free)),
  ]);
}
const unearnedOf = (c: Context, i: number): Range => unearned(c, i);

/** Pay of a parent after what the state leaves out of it. */
function pay(c: Context, p: number): Range {
  const share = maybeNumber(c, 'child-care.left-out', ['share']) ?? ZERO;
  const each = maybeNumber(c, 'child-care.left-out', ['each']) ?? ZERO;
  return atLeastZero(subtract(times(c.of(earnedMonthly, p), 1 - share.min / 100), each));
}

function familyIncome(c: Context, i: number, parents: readonly number[]): Range {
  const earned = sum(parents.map((p) => pay(c, p)));
  if (word(c, 'child-care.only-pay') === true) return earned;
  const people = [...parents, ...careChildren(c, i, parents)];
  return add(earned, sum(people.map((j) => c.of(unearnedOf, j))));
}

/** Dollars a month, before tax, that count for child `i`: of the parents at home and, but for pay, their children. */
export function childCareIncome(c: Context, i: number): Range {
  const sets = parentSets(c, i).map((parents) => familyIncome(c, i, parents));
  return inCents(sets.reduce(either, sets[0] ?? exactly(0)));
}
