/** Family and income as Head Start counts them (45 CFR 1302.12, 1305.2). */
import type { Context } from '../context.ts';
import { ageOf, expense } from '../facts.ts';
import { number } from '../parameters.ts';
import { above, atLeast, between, exactly, inCents, type Range, sum, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { isOfCouple, parentsOf, relationOf } from '../units/family.ts';
import { foodGroupOf } from '../units/food-group.ts';
import { expectedBabies } from './expected-babies.ts';
import { ownCashIncome } from './gross-cash-income.ts';
import { guidelineShare } from './guideline-limit.ts';
import { BUSINESSES, cashOf, incomeTypes, PAY, together } from './income-types.ts';

/** Since October 2024 only these count; Social Security, support and public assistance do not (45 CFR 1305.2). */
const STEADY = together(PAY, incomeTypes('unemployment', 'pension', 'taxFreePension'));
const ADULT = 18;

/** The couple around people[0] bring up their children and are a family while they expect one. */
const isOfFamily = (c: Context, i: number): boolean => isOfCouple(c, i) || parentsOf(c, i).includes(0);

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
function familyOf(c: Context, i: number): Family {
  const group = foodGroupOf(c, i);
  if (!isOfFamily(c, i)) return { core: group, relatives: [] };
  const isCore = (j: number): boolean => isOfCouple(c, j) || ageOf(c, j) < ADULT;
  const family = group.filter((j) => relationOf(c, j) !== 'unrelated');
  return { core: family.filter(isCore), relatives: family.filter((j) => !isCore(j)) };
}

/** Dollars a month of the family of person `i`, before tax. */
export function headStartIncome(c: Context, i: number): Range {
  const total = sum(familyOf(c, i).core.map((j) => cashOf(c, j, STEADY, BUSINESSES)));
  return inCents(total);
}

/**
 * People in the family of person `i`. A grown relative without any income is one whom the parents keep. Whether the
 * baby of a pregnant person counts is not settled in the rule, so both may hold.
 */
function familySize(c: Context, i: number): Range {
  const { core, relatives } = familyOf(c, i);
  const kept = relatives.map((j) =>
    c.choose(
      () => above(c.of(ownCashIncome, j), ZERO),
      () => ZERO,
      () => exactly(1),
    ),
  );
  const babies = c.of(expectedBabies, i);
  return sum([exactly(core.length), ...kept, between(0, babies.max)]);
}

const limit = (c: Context, i: number, percent: 'income-percent' | 'wider-percent'): Range =>
  guidelineShare(c, familySize(c, i), number(c, `head-start.${percent}`));

/** Dollars a month up to which the family of person `i` is within the limit. */
export const headStartLimit = (c: Context, i: number): Range => limit(c, i, 'income-percent');

const HOUSING = [
  'rent', 'mortgage', 'propertyTax', 'homeInsurance', 'heating', 'cooling', 'electricity', 'gas', 'water', 'trash',
] as const; // prettier-ignore

/** Income without the housing costs above a share of it, which a program may take off (45 CFR 1302.12(i)(1)(ii)). */
function afterHousing(c: Context, income: Range): Range {
  const costs = sum(HOUSING.map((key) => expense(c, key)));
  const share = number(c, 'head-start.housing-share').min / 100;
  const off = (cost: number, of: number): number => Math.max(0, cost - share * of);
  return between(income.min - off(costs.max, income.min), income.max - off(costs.min, income.max));
}

/**
 * Whether a program may choose to take the family of person `i` although its income is above the limit: a part of the
 * places may go to families a little above it, and high housing costs may come off. Never more than "it may".
 */
export function headStartMayTake(c: Context, i: number): Truth {
  const income = c.of(headStartIncome, i);
  const isOver = c.all(
    () => atLeast(income, limit(c, i, 'wider-percent')),
    () => above(afterHousing(c, income), c.of(headStartLimit, i)),
  );
  return isOver ? false : undefined;
}
