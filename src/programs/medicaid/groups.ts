/** Who belongs to which group of Medicaid (42 CFR 435.110 to 435.119). */
import type { Context } from '../../engine/context.ts';
import {
  ageOf,
  choiceIn,
  everyone,
  flag,
  insured,
  numberOf,
  personAt,
} from '../../engine/household/facts.ts';
import { asRange, lookup, number, word } from '../../engine/parameters.ts';
import { above, below, ZERO } from '../../engine/range.ts';
import { viewOf } from '../../engine/view.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { childrenOf, isSelfOrSpouse, relationOf } from '../shared/units/family.ts';
import { some } from '../shared/units/some.ts';
import { earnedMonthly } from '../shared/earned-monthly.ts';
import { canBePregnant, isPregnant } from '../shared/is-pregnant.ts';
import { ssiDisabled } from '../ssi/grounds.ts';

const ADULT = 19;
const OLDER = 65;
const WORKER = 16;
const CHILD_UNTIL = 18;
/** Relatives for whom people[0] or the spouse cares, where they are children (42 CFR 435.4, caretaker relative). */
const CARED_FOR = new Set(['grandchild', 'sibling', 'otherRelative']);

/** Whether a pregnancy of person `i` ended so lately that the state still covers them. */
export function inPostpartum(c: Context, i: number): Truth {
  if (!canBePregnant(viewOf(c), i)) return false;
  if (c.closed && personAt(c, i).postpartumMonths === undefined) return false;
  const months = asRange(lookup(c, 'medicaid.postpartum-months'));
  if (!months) return false;
  // Cover ends with the month in which the time is over, and nobody has said the day.
  const since = numberOf(c, i, 'postpartumMonths');
  return below(since, months) || (above(since, months) === true ? false : undefined);
}

export const inPregnancyCover = (c: Context, i: number): Truth =>
  c.any(
    () => isPregnant(c, i),
    () => inPostpartum(c, i),
  );

/** Whether person `i` lives with a child for whom they are the parent or the relative who cares. */
export function isCaretaker(c: Context, i: number): Truth {
  const until = asRange(lookup(c, 'medicaid.child-until'))?.min ?? CHILD_UNTIL;
  const pupil = word(c, 'medicaid.pupils-of-18-count') === true;
  const isYoung = (j: number): Truth =>
    ageOf(c, j) < until || (pupil && ageOf(c, j) === 18 && choiceIn(c, j, 'student', ['school']));
  const own = childrenOf(c, i);
  const cares = isSelfOrSpouse(c, i) && ageOf(c, i) >= ADULT;
  const isTheirs = (j: number): boolean =>
    j !== i && (own.includes(j) || (cares && CARED_FOR.has(relationOf(c, j))));
  return some(c, everyone(c).filter(isTheirs), isYoung);
}

/** Whether person `i` can be in the group of adults: 19 to 64 and without Medicare. */
export function isWorkingAgeAdult(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age < ADULT || age >= OLDER) return false;
  return not(
    c.any(
      () => insured(c, i, 'medicare'),
      () => insured(c, i, 'medicarePartAOnly'),
    ),
  );
}

/** Whether the state's own stricter rule leaves out disabled children who are not blind (POMS SI 01715.010). */
const leavesOutChild = (c: Context, i: number): boolean =>
  ageOf(c, i) < 18 && word(c, 'medicaid.no-disabled-children') === true;

/**
 * 65 or older, blind or disabled. Disability is the finding of SSI, made by the Social Security Administration or the
 * state (42 CFR 435.540, 435.541): until somebody has decided it is open.
 */
export function isOlderOrDisabled(c: Context, i: number): Truth {
  if (ageOf(c, i) >= OLDER) return true;
  return c.any(
    () => flag(c, i, 'blind'),
    () => !leavesOutChild(c, i) && ssiDisabled(c, i),
  );
}

/** A disabled or blind person from 16 to 64 who earns something. */
export function isDisabledWorker(c: Context, i: number): Truth {
  if (ageOf(c, i) < WORKER || ageOf(c, i) >= OLDER) return false;
  return c.all(
    () => above(earnedMonthly(c, i), ZERO),
    () => ssiDisabled(c, i),
  );
}

/** A child in foster care, or under 26 after foster care at 18. */
export function isFosterCovered(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (relationOf(c, i) === 'fosterChild' && age < ADULT) return true;
  if (age < 18 || age >= number(c, 'medicaid.foster-until').min) return false;
  return flag(c, i, 'formerFosterYouth');
}
