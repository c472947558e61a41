/** Unemployment insurance of the states (26 U.S.C. 3304; US DOL, Comparison of State UI Laws, chapters 3 and 5). */
import { personAt } from '../../engine/household/facts.ts';
import {
  above,
  all,
  type Amount,
  any,
  atBestOpen,
  atLeast,
  atMost,
  atWorstOpen,
  between,
  either,
  exactly,
  multiply,
  NO,
  not,
  orElse,
  smaller,
  times,
  type Truth,
  truth,
  when,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isFullTimeStudent } from '../shared/units/student.ts';
import type { View } from '../../engine/view.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { BUSINESS, PAY, UNEMPLOYMENT } from '../shared/income-types.ts';
import { weeklyHours } from '../shared/weekly-hours.ts';

/** Nobody younger may be employed in most jobs (29 CFR 570.2). */
const FIRST_JOB = 14;
const WEEKS_A_MONTH = 52 / 12;
const ALLOWED = [
  'citizen',
  'permanentResident',
  'refugeeOrAsylee',
  'cofa',
  'cubanHaitianEntrant',
  'daca',
  'otherLawful',
];
const LAW = '26 U.S.C. 3304';

/** "Somebody lost a job", said of a whole closed household, leaves open who and why. */
const mayHaveLostJob = (h: View, i: number): Truth =>
  h.closed && personAt(h.c, i).lostJobThroughNoFault === undefined
    ? atBestOpen(h.listed('hardships', 'jobLoss'))
    : NO;

/** Work that regular insurance does not cover: profit of an own business, and no pay beside it (26 U.S.C. 3306(c), (i)). */
const isOnOwnBusiness = (h: View, i: number): Truth =>
  all(above(h.income(i, BUSINESS), ZERO), () => not(h.gets(i, PAY)));

/** A lost job; where there is an own business alone, it may have been that, which is open. */
const lostItsPay = (h: View, i: number): Truth => {
  const lost = h.flag(i, 'lostJobThroughNoFault');
  return either(isOnOwnBusiness(h, i), atBestOpen(lost), lost);
};

/** Whether person `i` lost a job through no fault of their own; who gets unemployment pay did. */
export const lostJob = measure({
  per: 'person',
  law: LAW,
  of: (h, i) => {
    if (h.age(i) < FIRST_JOB) return NO;
    return any(
      h.gets(i, UNEMPLOYMENT),
      lostItsPay(h, i),
      // A state pays for a part of a week as well; how much is left to pay hangs on wages that nobody has stated.
      atBestOpen(all(h.gets(i, PAY), () => h.flag(i, 'hoursCut'))),
      all(truth(h.people.length === 1), () => h.listed('benefits', 'unemployment')),
      mayHaveLostJob(h, i),
    );
  },
});

/** Whether person `i` may work in the country; among the other lawful statuses some may and some may not. */
export const mayWork = measure({
  per: 'person',
  law: LAW,
  of: (h, i) =>
    all(h.choice(i, 'citizenship', ...ALLOWED), atWorstOpen(not(h.choice(i, 'citizenship', 'otherLawful')))),
});

/** A test that follows up a lost job: it is not asked before, and does not matter where none was lost. */
const once = (h: View, i: number, test: () => Truth): Truth => orElse(not(h.of(lostJob, i)), test);

/** Dollars a week, the least and the most that the state pays. */
const weekly = (h: View, key: 'min' | 'max'): Amount => h.maybeNumber('unemployment.weekly', [key]) ?? ZERO;

/**
 * Whether person `i` works so little now that a week can be paid. Pay under the least weekly amount leaves something to
 * pay everywhere; full-time work, or pay of twice the most, nothing. Between them the state's formula decides, which
 * goes by wages that nobody has stated.
 */
export const isOutOfWork = measure({
  per: 'person',
  law: LAW,
  of: (h, i) => {
    const pay = times(h.of(earnedMonthly, i), 1 / WEEKS_A_MONTH);
    const isFullTime = () => atLeast(h.of(weeklyHours, i), h.number('unemployment.full-time'));
    const end = multiply(weekly(h, 'max'), h.number('unemployment.pay-end'));
    return all(
      any(atMost(pay, ZERO), () => once(h, i, () => not(isFullTime()))),
      () => any(atMost(pay, weekly(h, 'min')), () => atBestOpen(not(above(pay, end)))),
    );
  },
});

/**
 * Whether person `i` can take work, as each week has to be certified. Full-time study, or a disability that the Social
 * Security Administration has found to rule out work, do not settle it: the state looks at what work would fit.
 */
export const isAbleToWork = measure({
  per: 'person',
  law: LAW,
  of: (h, i) => once(h, i, () => atWorstOpen(not(isDoubtful(h, i)))),
});

const isDoubtful = (h: View, i: number): Truth =>
  any(h.of(isFullTimeStudent, i), () =>
    all(h.flag(i, 'disabled'), () => h.choice(i, 'disabilityDecision', 'approved')),
  );

/**
 * Dollars a month while out of work: from the least to the most of the state, because the wages that decide are those
 * of a year before. Part-time pay can take any part of it. Who gets it now gets what they say, up to the most.
 */
export const unemploymentPay = measure({
  per: 'person',
  unit: 'dollars a month',
  law: LAW,
  of: (h, i) => {
    const [least, most] = [weekly(h, 'min').min * WEEKS_A_MONTH, weekly(h, 'max').max * WEEKS_A_MONTH];
    return when(
      h.gets(i, UNEMPLOYMENT),
      () => smaller(h.income(i, UNEMPLOYMENT), exactly(most)),
      () => when(atMost(h.of(earnedMonthly, i), ZERO), between(least, most), between(0, most)),
    );
  },
});
