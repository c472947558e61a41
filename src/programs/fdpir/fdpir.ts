/** Food packages on Indian reservations: income after deductions, limit and worth (7 CFR part 253). */
import {
  above,
  add,
  amount,
  atLeastZero,
  join,
  rising,
  subtract,
  sum,
  times,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { homeIncome } from '../shared/home-income.ts';
import { homeSize } from '../shared/units/sizes.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';

const COSTS = [
  'childCare',
  'adultCare',
  'childSupportPaid',
  'medicalElderlyDisabled',
  'healthPremiums',
] as const;

/**
 * Dollars a month after deductions: a fifth of pay for certain; costs of care, support and health, and an amount for
 * the home by region, as the office reads the papers.
 */
export const fdpirNetIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 253.6(f)',
  of: (h) => {
    const earned = sum(foodGroupOf(h.c, 0).map((i) => h.of(earnedMonthly, i)));
    const most = subtract(h.of(homeIncome), times(earned, h.number('fdpir.earned-deduction').min / 100));
    const costs = when(
      above(most, h.of(fdpirIncomeLimit)),
      () => add(sum(COSTS.map((key) => h.expense(key))), h.number('fdpir.shelter-deduction')),
      ZERO,
    );
    const least = subtract(most, costs);
    return atLeastZero(amount(least.min, most.max, join(most.needs, least.needs)));
  },
});

/** Dollars a month of income after deductions: the net limit of SNAP and its standard deduction together. */
export const fdpirIncomeLimit = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 253.6(e)(1)',
  size: homeSize,
  of: (h) => h.bySize('fdpir.income-limit', h.of(homeSize), [h.state === 'AK' ? 'AK' : 'contiguous']),
});

/** About what the food of a month would cost, dollars. */
export const fdpirWorth = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 253.1',
  of: (h) => {
    const people = h.of(homeSize);
    return rising(h.number('fdpir.food-worth'), (n) => n * people.min);
  },
});
