/** Unemployment insurance of the states (26 U.S.C. 3304; US DOL, Comparison of State UI Laws, chapters 3 and 5). */
import type { Context } from '../context.ts';
import { ageOf, choiceIn, flag, income, listed, personAt } from '../facts.ts';
import { maybeNumber, number } from '../parameters.ts';
import { above, atLeast, atMost, between, multiply, type Range, smaller, times, ZERO } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { isFullTimeStudent } from '../units/student.ts';
import { earnedMonthly } from './earned-monthly.ts';
import { gets, UNEMPLOYMENT } from './income-types.ts';
import { weeklyHours } from './weekly-hours.ts';

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

/**
 * Whether person `i` lost a job through no fault of their own; who gets unemployment pay did. "Somebody lost a job",
 * said of the whole household, leaves open who and why.
 */
export function lostJob(c: Context, i: number): Truth {
  if (ageOf(c, i) < FIRST_JOB) return false;
  const isSilent = personAt(c, i).lostJobThroughNoFault === undefined;
  return c.any(
    () => gets(c, i, UNEMPLOYMENT),
    () => flag(c, i, 'lostJobThroughNoFault'),
    () => c.size === 1 && listed(c, 'benefits', 'unemployment'),
    () => isSilent && c.closed && (listed(c, 'hardships', 'jobLoss') === false ? false : undefined),
  );
}

/** Whether person `i` may work in the country; among the other lawful statuses some may and some may not. */
export function mayWork(c: Context, i: number): Truth {
  const is = choiceIn(c, i, 'citizenship', ALLOWED);
  return is && choiceIn(c, i, 'citizenship', ['otherLawful']) ? undefined : is;
}

/** A test that follows up a lost job: it is not open before, and does not matter where none was lost. */
function once(c: Context, i: number, test: () => Truth): Truth {
  const lost = c.of(lostJob, i);
  return lost === false || (lost && test());
}

/** Dollars a week, the least and the most that the state pays. */
const weekly = (c: Context, key: 'min' | 'max'): Range =>
  maybeNumber(c, 'unemployment.weekly', [key]) ?? ZERO;

/**
 * Whether person `i` works so little now that a week can be paid. Pay under the least weekly amount leaves something to
 * pay everywhere; full-time work, or pay of twice the most, nothing. Between them the state's formula decides, which
 * goes by wages that nobody has stated.
 */
export function isOutOfWork(c: Context, i: number): Truth {
  const pay = () => times(earnedMonthly(c, i), 1 / WEEKS_A_MONTH);
  return c.all(
    () =>
      c.any(
        () => atMost(pay(), ZERO),
        () => once(c, i, () => not(atLeast(c.of(weeklyHours, i), number(c, 'unemployment.full-time')))),
      ),
    () => {
      const isLittle = c.decided(() => atMost(pay(), weekly(c, 'min')));
      if (isLittle) return true;
      const end = multiply(weekly(c, 'max'), number(c, 'unemployment.pay-end'));
      const isMuch = c.decided(() => above(pay(), end));
      return isMuch === true ? false : undefined;
    },
  );
}

/**
 * Whether person `i` can take work, as each week has to be certified. Full-time study, or a disability that the Social
 * Security Administration has found to rule out work, do not settle it: the state looks at what work would fit.
 */
export const isAbleToWork = (c: Context, i: number): Truth =>
  once(c, i, () => !isDoubtful(c, i) || undefined);

const isDoubtful = (c: Context, i: number): boolean =>
  c.any(
    () => isFullTimeStudent(c, i),
    () =>
      c.all(
        () => flag(c, i, 'disabled'),
        () => choiceIn(c, i, 'disabilityDecision', ['approved']),
      ),
  ) !== false;

/**
 * Dollars a month while out of work: from the least to the most of the state, because the wages that decide are those
 * of a year before. Part-time pay can take any part of it. Who gets it now gets what they say, up to the most.
 */
export function unemploymentPay(c: Context, i: number): Range {
  const month = (key: 'min' | 'max'): Range => times(weekly(c, key), WEEKS_A_MONTH);
  const most = month('max').max;
  return c.choose(
    () => gets(c, i, UNEMPLOYMENT),
    () => smaller(income(c, i, UNEMPLOYMENT), between(most, most)),
    () =>
      c.choose(
        () => atMost(earnedMonthly(c, i), ZERO),
        () => between(month('min').min, most),
        () => between(0, most),
      ),
  );
}
