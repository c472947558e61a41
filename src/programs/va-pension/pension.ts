/** The pension of veterans with little income (38 U.S.C. 1521; 38 CFR 3.3, 3.23, 3.271 to 3.275). */
import type { Context } from '../../engine/context.ts';
import {
  ageOf,
  assetsOf,
  expense,
  flag,
  hasOwnCosts,
  housingIn,
  income,
  personCost,
  type PersonCost,
} from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import {
  above,
  add,
  atLeastZero,
  between,
  either,
  inCents,
  type Range,
  rising,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { isStudent } from '../shared/units/student.ts';
import { coupleOf } from '../shared/units/tax-unit.ts';
import {
  ASSISTANCE,
  BUSINESSES,
  cashOf,
  RENTAL,
  UNEARNED,
  VETERANS_DISABILITY,
  VETERANS_PENSION,
  WAGES,
  without,
} from '../shared/income-types.ts';
import { foundDisabled } from '../shared/ssi/grounds.ts';
import { vaFamily } from '../shared/va-family.ts';
import { vaDisabilityYear } from '../va-disability/pay.ts';

const AGED = 65;
/** Left out: relief (3.272(a)), this pension, and disability pay, which VA pays in its stead. */
const COUNTED = without(UNEARNED, ASSISTANCE, VETERANS_PENSION, VETERANS_DISABILITY);
/** A loss in one does not lower the others (3.271(c)); gains on what one sells do not count (3.272(e)). */
const CAN_BE_LOSS = [...BUSINESSES, RENTAL];

const orNone = (t: Truth): Truth => (t === false ? false : undefined);

/**
 * Whether person `i` is 65, or disabled for good. Who gets disability benefits from Social Security counts as such
 * (38 U.S.C. 1502(a)(2)); any other condition the VA has to judge.
 */
export function vaPensionGrounds(c: Context, i: number): Truth {
  if (ageOf(c, i) >= AGED) return true;
  return c.any(
    () => foundDisabled(c, i),
    () =>
      orNone(
        c.any(
          () => flag(c, i, 'disabled'),
          () => flag(c, i, 'blind'),
        ),
      ),
  );
}

/** People whose income counts; those of whom that is not certain yet count with nothing or all. */
function family(c: Context, i: number): { sure: readonly number[]; maybe: readonly number[] } {
  const { children, grown } = vaFamily(c, i);
  return { sure: [...coupleOf(c, i), ...children], maybe: grown };
}

/** How many people depend on person `i`. */
function dependents(c: Context, i: number): Range {
  const { sure, maybe } = family(c, i);
  const one = { min: 1, max: 1 };
  return sum([
    { min: sure.length - 1, max: sure.length - 1 },
    ...maybe.map((k) =>
      c.choose(
        () => isStudent(c, k),
        () => one,
        () => ZERO,
      ),
    ),
  ]);
}

/** The yearly maximum in one row (ordinary, or for who needs another's help) for as many dependents. */
function rate(c: Context, i: number, row: 'ordinary' | 'aid'): Range {
  const count = dependents(c, i);
  const at = (key: string): Range => number(c, 'va-pension.rate', [row, key]);
  const each = number(c, 'va-pension.rate', ['child']);
  const of = (n: number): Range => (n === 0 ? at('alone') : add(at('family'), times(each, n - 1)));
  return between(of(count.min).min, of(count.max).max);
}

/**
 * Dollars a year that a veteran's family may not reach, which is also the most that is paid. Who needs another's
 * help day by day has more (38 CFR 3.351); no answer says so, but one who is in good health does not.
 */
export const vaPensionLimit = (c: Context, i: number): Range =>
  c.choose(
    () =>
      c.any(
        () => flag(c, i, 'disabled'),
        () => flag(c, i, 'blind'),
        () => housingIn(c, ['facility']),
      ),
    () => either(rate(c, i, 'ordinary'), rate(c, i, 'aid')),
    () => rate(c, i, 'ordinary'),
  );

/** One person's dollars a year; a child's pay only as far as it passes what is not taxed (3.272(j)). */
function own(c: Context, k: number, isChild: boolean): Range {
  const pay = times(income(c, k, WAGES), 12);
  const free = number(c, 'standard-deduction', ['single']);
  const rest = cashOf(c, k, COUNTED, CAN_BE_LOSS);
  return add(isChild ? atLeastZero(subtract(pay, free)) : pay, times(rest, 12));
}

const TOTAL = { medicalCosts: 'medicalElderlyDisabled', healthPremiums: 'healthPremiums' } as const;

/** Dollars a month of medical costs or premiums: the people's own where any are stated, else the household's. */
function costs(c: Context, people: readonly number[], key: PersonCost): Range {
  if (hasOwnCosts(c, key)) return sum(people.map((k) => personCost(c, k, key)));
  const all = expense(c, TOTAL[key]);
  return people.length === c.size ? all : between(0, all.max);
}

/**
 * Dollars a year that count: the family's income less medical costs above five percent of the ordinary maximum
 * (3.272(g)). Care at home or in a day center can be such a cost; VA looks at who gives it (3.278).
 */
export function vaPensionIncome(c: Context, i: number): Range {
  const { sure, maybe } = family(c, i);
  const { spouse } = vaFamily(c, i);
  const isChild = (k: number): boolean => k !== i && k !== spouse;
  const gross = sum([
    ...sure.map((k) => own(c, k, isChild(k))),
    ...maybe.map((k) =>
      c.choose(
        () => isStudent(c, k),
        () => own(c, k, true),
        () => ZERO,
      ),
    ),
  ]);
  const people = [...sure, ...maybe];
  const care = expense(c, 'adultCare');
  const medical = sum([
    costs(c, people, 'medicalCosts'),
    costs(c, people, 'healthPremiums'),
    between(0, care.max),
  ]);
  const from = times(rate(c, i, 'ordinary'), number(c, 'va-pension.medical-share').min / 100);
  const off = atLeastZero(subtract(times(medical, 12), from));
  return inCents(atLeastZero(subtract(gross, off)));
}

/** Dollars: what the veteran and the wife or husband own, home and car apart, and a year of the income that counts. */
export function vaPensionNetWorth(c: Context, i: number): Range {
  return add(assetsOf(c, coupleOf(c, i)), c.of(vaPensionIncome, i));
}

/** Dollars a year of the pension itself. */
const wholeYear = (c: Context, i: number): Range =>
  atLeastZero(subtract(c.of(vaPensionLimit, i), c.of(vaPensionIncome, i)));

/** Whether the pension is more than disability pay: VA pays the higher one only (38 U.S.C. 5304(a)). */
export function vaPensionIsMore(c: Context, i: number): Truth {
  const pay = vaDisabilityYear(c, i);
  return pay.max === 0 || above(wholeYear(c, i), pay);
}

/** Dollars a month that the pension brings beside disability pay; the month's part is in whole dollars (38 CFR 3.29). */
export function vaPensionPay(c: Context, i: number): Range {
  const more = subtract(wholeYear(c, i), vaDisabilityYear(c, i));
  return rising(atLeastZero(more), (n) => Math.floor(n / 12 + 1e-9));
}
