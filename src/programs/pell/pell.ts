/** The Pell Grant: the two tests by income, and what lies between them (20 U.S.C. 1070a(b)(1)). */
import {
  all,
  type Amount,
  any,
  atBestOpen,
  atMost,
  atWorstOpen,
  below,
  between,
  ENDLESS,
  exactly,
  multiply,
  oneOf,
  orElse,
  over,
  percentOf,
  rising,
  some,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { grossIncomeOf } from '../shared/tax/adjusted-gross-income.ts';
import { ELSEWHERE, type Group, pellFamily, type PellFamily } from './family.ts';

const ALWAYS = ['citizen', 'permanentResident', 'refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa'];
/** Help by need on whose ground what a family owns does not count (20 U.S.C. 1087ss(b)). */
const NEED = ['snap', 'ssi', 'tanf', 'wic', 'medicaid', 'schoolMeals', 'section8', 'publicHousing'];
const UNKNOWN = between(0, ENDLESS);

/** Whether the citizenship or status of person `i` fits; some visas and paroles do, which is not asked. */
export const pellStatus = measure({
  per: 'person',
  law: '20 U.S.C. 1091(a)(5)',
  of: (h, i) =>
    orElse(h.choice(i, 'citizenship', ...ALWAYS), () =>
      atBestOpen(h.choice(i, 'citizenship', 'otherLawful')),
    ),
});

/** Dollars a year of adjusted gross income of the student's family: what they have now stands for that of two years ago. */
export const pellIncome = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '20 U.S.C. 1087vv(a)',
  of: (h, i) =>
    over(h.of(pellFamily, i), (family) => {
      if (family === ELSEWHERE) return UNKNOWN;
      const { filers } = family;
      return h.from((c) => grossIncomeOf(c, { status: filers.length > 1 ? 'joint' : 'single', filers }));
    }),
});

/** The guideline of the tax year that counts: two before the school year begins in July. */
function guideline(h: View, size: Amount): Amount {
  const { day } = h.c;
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  return h.guideline(size, `${year - 2}-12-31`);
}

/** Each family that may be the one and lives here; none where the parents live elsewhere. */
function overFamilies(h: View, i: number, of: (family: PellFamily) => Amount): Amount | undefined {
  const { may, needs } = h.of(pellFamily, i);
  const here = may.filter((family) => family !== ELSEWHERE);
  return here.length ? over(oneOf(here, needs), of) : undefined;
}

/** People in the family, as the tests count them. */
const pellSize = measure({
  per: 'person',
  unit: 'people',
  law: '20 U.S.C. 1087vv(l)',
  of: (h, i) => overFamilies(h, i, ({ size }) => size) ?? ZERO,
});

/** Dollars a year of a test. */
const limitBy = (h: View, i: number, percent: (group: Group) => Amount): Amount =>
  overFamilies(h, i, ({ group, size }) => percentOf(percent(group), guideline(h, size))) ?? UNKNOWN;

/**
 * Dollars a year up to which a grant is sure, at least the smallest one; and those above which the formula of the
 * student aid index leaves none. In between the formula decides.
 */
export const pellLimit = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '20 U.S.C. 1070a(b)(1)(B)',
  size: pellSize,
  of: (h, i) =>
    rising(
      limitBy(h, i, (group) => h.number('pell.least-test', [group])),
      Math.floor,
    ),
});

const mostTest = (h: View, i: number): Amount =>
  limitBy(h, i, (group) => h.number('pell.most-test', [group.endsWith('single') ? 'single' : 'other']));

/**
 * Whether what the family owns can not take the grant away: it counts for nothing at low income or with help by
 * need, and a little of it never does (an index of twice the grant ends it).
 */
export const pellAssets = measure({
  per: 'person',
  law: '20 U.S.C. 1070a(b)(1)(D)',
  of: (h, i) =>
    atWorstOpen(
      any(
        () => below(h.of(pellIncome, i), h.number('pell.simple-income')),
        () => atMost(h.assets, h.number('pell.small-assets')),
        () => some(NEED, (benefit) => h.listed('benefits', benefit)),
        () => some(h.people, (k) => h.insured(k, 'medicaid')),
      ),
    ),
});

/** The part of a full year's courses that the student takes: at half time from 6 to 11 of 12 credits. */
const intensity = (h: View, i: number): Amount =>
  when(h.choice(i, 'student', 'collegeFullTime'), exactly(1), () =>
    when(h.choice(i, 'student', 'collegeHalfTime'), between(0.5, 11 / 12), between(0.5, 1)),
  );

/** Dollars a year of the grant: the most at low income, else anything from the least to the most. */
export const pellGrant = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '20 U.S.C. 1070a(b)',
  of: (h, i) => {
    const [most, least] = [h.number('pell.award', ['most']), h.number('pell.award', ['least'])];
    const income = h.of(pellIncome, i);
    // An income below nothing is put to the formula (20 U.S.C. 1070a(b)(1)(A)).
    const isLow = all(atMost(ZERO, income), () => atMost(income, mostTest(h, i)));
    const grant = when(isLow, most, between(least.min, most.max));
    return rising(multiply(grant, intensity(h, i)), Math.round);
  },
});
