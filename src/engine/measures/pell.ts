/** The Pell Grant: the two tests by income, and what lies between them (20 U.S.C. 1070a(b)(1)). */
import type { Context } from '../context.ts';
import { choiceIn, everyone, householdAssets, insured, listed } from '../facts.ts';
import { number, povertyGuideline } from '../parameters.ts';
import {
  atMost,
  below,
  between,
  either,
  ENDLESS,
  exactly,
  multiply,
  type Range,
  rising,
  times,
} from '../range.ts';
import type { Truth } from '../truth.ts';
import { some } from '../units/some.ts';
import { grossIncomeOf } from './adjusted-gross-income.ts';
import { type Group, pellFamilies, type PellFamily } from './pell-family.ts';

const ALWAYS = ['citizen', 'permanentResident', 'refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa'];
/** Help by need on whose ground what a family owns does not count (20 U.S.C. 1087ss(b)). */
const NEED = ['snap', 'ssi', 'tanf', 'wic', 'medicaid', 'schoolMeals', 'section8', 'publicHousing'];

/** Whether the citizenship or status of person `i` fits; some visas and paroles do, which is not asked (20 U.S.C. 1091(a)(5)). */
export function pellStatus(c: Context, i: number): Truth {
  const fits = choiceIn(c, i, 'citizenship', ALWAYS);
  if (fits !== false) return fits;
  return choiceIn(c, i, 'citizenship', ['otherLawful']) ? undefined : false;
}

/** Dollars a year of adjusted gross income of the student's family: what they have now stands for that of two years ago. */
export function pellIncome(c: Context, i: number): Range {
  const { families, whole } = pellFamilies(c, i);
  if (!whole) return between(0, ENDLESS);
  return families
    .map(({ filers }) => grossIncomeOf(c, { status: filers.length > 1 ? 'joint' : 'single', filers }))
    .reduce(either);
}

/** The guideline of the tax year that counts: two before the school year begins in July. */
function guideline(c: Context, size: Range): Range {
  const year = Number(c.day.slice(0, 4)) - (c.day.slice(5) < '07-01' ? 1 : 0);
  return povertyGuideline(c, size, `${year - 2}-12-31`);
}

/** Dollars a year of a test, over every family and row that may be the one. */
function limitBy(c: Context, i: number, percent: (group: Group) => Range): Range {
  const of = ({ groups, size }: PellFamily): Range =>
    times(multiply(guideline(c, size), groups.map(percent).reduce(either)), 1 / 100);
  const { families } = pellFamilies(c, i);
  return families.length ? families.map(of).reduce(either) : between(0, ENDLESS);
}

/**
 * Dollars a year up to which a grant is sure, at least the smallest one; and those above which the formula of the
 * student aid index leaves none. In between the formula decides.
 */
export const pellLimit = (c: Context, i: number): Range =>
  rising(
    limitBy(c, i, (group) => number(c, 'pell.least-test', [group])),
    Math.floor,
  );

const mostTest = (c: Context, i: number): Range =>
  limitBy(c, i, (group) => number(c, 'pell.most-test', [group.endsWith('single') ? 'single' : 'other']));

/**
 * Whether what the family owns can not take the grant away: it counts for nothing at low income or with help by
 * need, and a little of it never does (an index of twice the grant ends it, 20 U.S.C. 1070a(b)(1)(D)).
 */
export function pellAssets(c: Context, i: number): Truth {
  const safe = c.any(
    () => below(c.of(pellIncome, i), number(c, 'pell.simple-income')),
    () => atMost(householdAssets(c), number(c, 'pell.small-assets')),
    () => some(c, NEED, (benefit) => listed(c, 'benefits', benefit)),
    () => some(c, everyone(c), (k) => insured(c, k, 'medicaid')),
  );
  return safe || undefined;
}

/** The part of a full year's courses that the student takes: at half time from 6 to 11 of 12 credits. */
const intensity = (c: Context, i: number): Range =>
  c.choose(
    () => choiceIn(c, i, 'student', ['collegeFullTime']),
    () => exactly(1),
    () =>
      c.choose(
        () => choiceIn(c, i, 'student', ['collegeHalfTime']),
        () => between(0.5, 11 / 12),
        () => between(0.5, 1),
      ),
  );

/** Dollars a year of the grant: the most at low income, else anything from the least to the most. */
export function pellGrant(c: Context, i: number): Range {
  const most = number(c, 'pell.award', ['most']);
  const least = number(c, 'pell.award', ['least']);
  const grant = c.choose(
    () => {
      const income = c.of(pellIncome, i);
      // An income below nothing is put to the formula (20 U.S.C. 1070a(b)(1)(A)).
      return c.all(
        () => atMost(exactly(0), income),
        () => atMost(income, mostTest(c, i)),
      );
    },
    () => most,
    () => between(least.min, most.max),
  );
  return rising(multiply(grant, intensity(c, i)), Math.round);
}
