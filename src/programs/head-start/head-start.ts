/** Family and income as Head Start counts them (45 CFR 1302.12, 1305.2). */
import {
  above,
  all,
  type Amount,
  amount,
  atBestOpen,
  atLeast,
  count,
  exactly,
  inCents,
  join,
  not,
  sum,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isOfCouple, parentsOf } from '../shared/units/family.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import type { View } from '../../engine/view.ts';
import { expectedBabies } from '../shared/expected-babies.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { BUSINESSES, incomeTypes, PAY, union } from '../shared/income-types.ts';

/** Since October 2024 only these count; Social Security, support and public assistance do not (45 CFR 1305.2). */
const STEADY = union(PAY, incomeTypes('unemployment', 'pension', 'taxFreePension'));
const ADULT = 18;

/** The couple around people[0] bring up their children and are a family while they expect one. */
const isOfFamily = (h: View, i: number): boolean => isOfCouple(h.c, i) || parentsOf(h.c, i).includes(0);

interface Family {
  /** Parents and children: they count, and so does their income. */
  readonly core: readonly number[];
  /** Grown relatives: they belong to it where the parents keep them. */
  readonly relatives: readonly number[];
}

/**
 * The family of child or pregnant person `i`: the parents, and the relatives whom they keep. Where the relationships do not
 * say who the parents are, everybody who shares food brings the child up.
 */
function familyOf(h: View, i: number): Family {
  const group = foodGroupOf(h.c, i);
  if (!isOfFamily(h, i)) return { core: group, relatives: [] };
  const isCore = (j: number): boolean => isOfCouple(h.c, j) || h.age(j) < ADULT;
  const family = group.filter((j) => h.relation(j) !== 'unrelated');
  return { core: family.filter(isCore), relatives: family.filter((j) => !isCore(j)) };
}

/** Dollars a month of the family of person `i`, before tax. */
export const headStartIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '45 CFR 1305.2',
  of: (h, i) => inCents(sum(familyOf(h, i).core.map((j) => h.cash(j, STEADY, BUSINESSES)))),
});

/**
 * People in the family of person `i`. A grown relative without any income is one whom the parents keep. Whether the
 * baby of a pregnant person counts is not settled in the rule, so both may hold.
 */
const familySize = measure({
  per: 'person',
  unit: 'people',
  law: '45 CFR 1305.2',
  of: (h, i) => {
    const { core, relatives } = familyOf(h, i);
    const kept = relatives.map((j) => not(above(h.of(ownCashIncome, j), ZERO)));
    const babies = h.of(expectedBabies, i);
    return sum([exactly(core.length), count(kept), amount(0, babies.max, babies.needs)]);
  },
});

const limit = (h: View, i: number, percent: 'income-percent' | 'wider-percent'): Amount =>
  guidelineShare(h, h.of(familySize, i), h.number(`head-start.${percent}`));

/** Dollars a month up to which the family of person `i` is within the limit. */
export const headStartLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '45 CFR 1302.12(c)',
  size: familySize,
  of: (h, i) => limit(h, i, 'income-percent'),
});

const HOUSING = [
  'rent', 'mortgage', 'propertyTax', 'homeInsurance', 'heating', 'cooling', 'electricity', 'gas', 'water', 'trash',
] as const; // prettier-ignore

/** Income without the housing costs above a share of it, which a program may take off (45 CFR 1302.12(i)(1)(ii)). */
function afterHousing(h: View, income: Amount): Amount {
  const costs = sum(HOUSING.map((key) => h.expense(key)));
  const share = h.number('head-start.housing-share').min / 100;
  const off = (cost: number, of: number): number => Math.max(0, cost - share * of);
  return amount(
    income.min - off(costs.max, income.min),
    income.max - off(costs.min, income.max),
    join(income.needs, costs.needs),
  );
}

/**
 * Whether a program may choose to take the family of person `i` although its income is above the limit: a part of the
 * places may go to families a little above it, and high housing costs may come off. Never more than "it may".
 */
export const headStartMayTake = measure({
  per: 'person',
  law: '45 CFR 1302.12(d), (i)',
  of: (h, i) => {
    const income = h.of(headStartIncome, i);
    const isOver = all(atLeast(income, limit(h, i, 'wider-percent')), () =>
      above(afterHousing(h, income), h.of(headStartLimit, i)),
    );
    return atBestOpen(not(isOver));
  },
});
