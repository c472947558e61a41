/** The SNAP households of a home (7 CFR 273.1). */
import type { Context } from '../../engine/context.ts';
import { ageOf, flag } from '../../engine/household/facts.ts';
import { exactly, sum } from '../../engine/known/index.ts';
import type { Unit } from '../../engine/types.ts';
import { viewOf } from '../../engine/view.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { foodGroups } from '../shared/units/food-group.ts';
import { coupleOf, spouseOf } from '../shared/units/tax-unit.ts';
import { unitHome } from '../shared/units/unit-home.ts';

const OLDER = 60;
/** Percent of the guideline up to which those they live with may have income (7 CFR 273.1(b)(2)). */
const OTHERS_PERCENT = 165;

/**
 * Each group of the home that buys and cooks food together; and, where everybody shares it, who is 60 or older and
 * disabled, with their spouse: they may be a household of their own where they cannot cook, which an office has to see.
 */
export function snapUnits(c: Context): readonly Unit[] {
  const groups = c.of(foodGroups);
  if (groups.length > 1)
    return groups.map((group) => ({ household: group.includes(0) ? c.household : unitHome(c, group) }));
  const apart = c.everyone.filter((i) => mayStandApart(c, i)).map((i) => coupleOf(c, i));
  const once = apart.filter(
    ([i = 0, spouse]) => spouse === undefined || i < spouse || !mayStandApart(c, spouse),
  );
  return [
    { household: c.household },
    ...once.map((group) => ({ household: unitHome(c, group), isForOfficeToSay: true as const })),
  ];
}

function mayStandApart(c: Context, i: number): boolean {
  const spouse = spouseOf(c, i);
  const others = c.everyone.filter((j) => j !== i && j !== spouse);
  if (ageOf(c, i) < OLDER || !others.length) return false;
  const mark = c.needs.length;
  const isDisabled = flag(c, i, 'disabled');
  c.back(mark);
  if (isDisabled === false) return false;
  const h = viewOf(c);
  const income = sum(others.map((j) => h.of(ownCashIncome, j)));
  const limit = guidelineShare(h, exactly(others.length), exactly(OTHERS_PERCENT));
  // Only an income that is certainly higher rules it out.
  return income.min <= limit.max;
}
