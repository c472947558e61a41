/** The incomes of a state's tests and grant: pay after the state's steps, and all other income that counts. */
import type { Context } from '../../engine/context.ts';
import { everyone } from '../../engine/household/facts.ts';
import {
  above,
  add,
  atLeastZero,
  below,
  either,
  exactly,
  inCents,
  type Range,
  smaller,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { TanfState } from '../../engine/types.ts';
import { tanfChildren } from './unit.ts';
import { getsTanf } from '../shared/gets-now.ts';
import { tanfCare } from './care.ts';
import { tanfDisabilityPay, tanfEarned, tanfOther, tanfPay, tanfSupport } from './pay.ts';
import { afterSteps, type Pay } from './steps.ts';
import { tanfTable } from './table.ts';

type Income = TanfState['income'][string];
export type Parts = readonly [earned: Range, other: Range];

/** Child support that counts: what is above the state's disregard. */
function supportCounted(c: Context, { childSupport: off }: TanfState): Range {
  const support = c.of(tanfSupport);
  if (support.max === 0 || off === 'all') return ZERO;
  if (typeof off === 'number') return atLeastZero(subtract(support, exactly(off)));
  if (!Array.isArray(off))
    return c.choose(
      () => c.of(getsTanf),
      () => ZERO,
      () => support,
    );
  const children = c.of(tanfChildren);
  const at = (n: number): Range => exactly(off[Math.min(Math.max(n, 1), off.length) - 1] as number);
  let left = at(children.min);
  for (let n = children.min + 1; n <= children.max; n++) left = either(left, at(n));
  return atLeastZero(subtract(support, left));
}

/** Child support before anything: all of it, unless the state leaves out all. */
const supportGross = (c: Context, s: TanfState): Range =>
  typeof s.childSupport === 'number' || Array.isArray(s.childSupport)
    ? c.of(tanfSupport)
    : supportCounted(c, s);

/** What counts of pay, and of pay for disability where the state's first amount comes off that first. */
function countedPay(c: Context, s: TanfState, income: Income, other: Range): Range {
  const { per, earned, disabilityFirst = 0 } = income;
  const left = subtract(exactly(disabilityFirst), smaller(c.of(tanfDisabilityPay), exactly(disabilityFirst)));
  const after = (steps: Parameters<typeof afterSteps>[1]): Range => {
    const at = (person: number): Pay => ({ c, s, person, other });
    if (per === 'earner') return sum(everyone(c).map((i) => afterSteps(at(i), steps, c.of(tanfPay, i))));
    return afterSteps(at(-1), steps, atLeastZero(subtract(c.of(tanfEarned), left)));
  };
  if (Array.isArray(earned)) return after(earned);
  return c.choose(
    () => c.of(getsTanf),
    () => after(earned.recipient),
    () => after(earned.applicant),
  );
}

/** An income that a state's file defines, as what counts of pay and of all else; `support` adds child support. */
export function tanfParts(c: Context, s: TanfState, name: string, support = true): Parts {
  const income = s.income[name] as Income;
  const first = income.disabilityFirst ?? 0;
  const own = subtract(c.of(tanfOther), first ? smaller(c.of(tanfDisabilityPay), exactly(first)) : ZERO);
  const other = inCents(support ? add(atLeastZero(own), supportCounted(c, s)) : atLeastZero(own));
  const pay = c.of(tanfEarned);
  if (pay.max === 0) return [ZERO, other];
  const counted = onlyIf(c, s, income, () => countedPay(c, s, income, other));
  if (income.care === undefined) return [inCents(counted), other];
  const care = times(tanfCare(c, s), income.care === true ? 1 : income.care / 100);
  if (s.care?.at !== 'total') return [inCents(atLeastZero(subtract(counted, care))), other];
  // Off the whole: first off pay, what is left of it off the rest, where somebody earns.
  const rest = c.choose(
    () => above(pay, ZERO),
    () => atLeastZero(subtract(care, counted)),
    () => ZERO,
  );
  return [inCents(atLeastZero(subtract(counted, care))), inCents(atLeastZero(subtract(other, rest)))];
}

/** Where an applicant has to pass a first test to get the steps, all pay counts of who does not. */
function onlyIf(c: Context, s: TanfState, { onlyIf: gate }: Income, counted: () => Range): Range {
  if (!gate) return counted();
  return c.choose(
    () =>
      c.any(
        () => c.of(getsTanf),
        () => below(tanfIncome(c, s, gate.income), tanfTable(c, gate.below)),
      ),
    counted,
    () => c.of(tanfEarned),
  );
}

/** Dollars a month of an income that a test names. */
export function tanfIncome(c: Context, s: TanfState, name: string): Range {
  if (name === 'grossEarned') return c.of(tanfEarned);
  if (name === 'gross') return add(add(c.of(tanfEarned), c.of(tanfOther)), supportGross(c, s));
  const [earned, other] = tanfParts(c, s, name);
  return add(earned, other);
}
