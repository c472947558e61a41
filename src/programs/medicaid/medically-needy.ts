import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, expense, hasOwnCosts, personCost } from '../../engine/household/facts.ts';
import { lookup } from '../../engine/parameters.ts';
import { add, atMost, exactly, type Range } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { medicaidIncome } from './income.ts';
import { inPregnancyCover, isCaretaker, isOlderOrDisabled } from './groups.ts';
import { assetsOver, needySize, olderDisabledIncome, overBy } from './older-disabled.ts';

const CHILD_UNDER = 19;
const OLDER = 65;

const hasGroup = (c: Context, group: string): boolean => lookup(c, 'medicaid.needy-groups', [group]) === true;

/** Whether the state lets person `i`'s group spend down: a child, parent, pregnant, or older or disabled person. */
export const inNeedyGroup = (c: Context, i: number): Truth =>
  c.any(
    () => ageOf(c, i) < CHILD_UNDER && hasGroup(c, 'child'),
    () => hasGroup(c, 'parent') && c.of(isCaretaker, i),
    () => ageOf(c, i) >= OLDER && hasGroup(c, 'aged'),
    () =>
      c.all(
        () => hasGroup(c, 'disabled'),
        () => isOlderOrDisabled(c, i),
      ),
    () =>
      c.all(
        () => hasGroup(c, 'pregnant'),
        () => inPregnancyCover(c, i),
      ),
  );

const withPremiums = (c: Context, i: number, own: Range): Range =>
  add(
    own,
    hasOwnCosts(c, 'healthPremiums') ? personCost(c, i, 'healthPremiums') : expense(c, 'healthPremiums'),
  );

/** Medical costs a month: the person's own, else, for somebody older or disabled, what the household says for them all. */
function costs(c: Context, i: number): Range {
  const own = (): Range => {
    // One person's own costs take the place of the sum, so those whom the sum is about are asked with them.
    for (const j of everyone(c)) if (isOlderOrDisabled(c, j) !== false) personCost(c, j, 'medicalCosts');
    return personCost(c, i, 'medicalCosts');
  };
  if (hasOwnCosts(c, 'medicalCosts')) return withPremiums(c, i, personCost(c, i, 'medicalCosts'));
  return c.choose(
    () => isOlderOrDisabled(c, i),
    () => withPremiums(c, i, expense(c, 'medicalElderlyDisabled')),
    own,
  );
}

/**
 * Whether person `i` may get Medicaid by spending down: open (an office has to see the bills) where
 * medical costs pass what income is above the state's level, for a group that the state covers; else no.
 * Source: 42 CFR 435.301, 435.831; levels of 2018.
 */
export function isMedicallyNeedy(c: Context, i: number): Truth {
  const size = needySize(c, i);
  const level = lookup(c, 'medicaid.needy-level', [size]);
  const assets = lookup(c, 'medicaid.needy-assets', [size]);
  if (typeof level !== 'number') return false;
  const possible = c.all(
    () => inNeedyGroup(c, i),
    () => (typeof assets === 'number' ? not(assetsOver(c, i, assets)) : true),
    () => {
      const income = c.choose(
        () => isOlderOrDisabled(c, i),
        () => c.of(olderDisabledIncome, i),
        () => c.of(medicaidIncome, i),
      );
      return not(atMost(costs(c, i), exactlyOrMore(overBy(income, level))));
    },
  );
  return possible === false ? false : undefined;
}

/** Costs must be something, also where income is not above the level. */
const exactlyOrMore = (over: Range): Range => (over.max > 0 ? over : exactly(0));
