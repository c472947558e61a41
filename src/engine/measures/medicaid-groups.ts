/** Who belongs to which group of Medicaid (42 CFR 435.110 to 435.119). */
import type { Context } from '../context.ts';
import { ageOf, choiceIn, everyone, flag, insured, numberOf, personAt } from '../facts.ts';
import { asRange, lookup, number } from '../parameters.ts';
import { below } from '../range.ts';
import { not, type Truth } from '../truth.ts';
import { childrenOf } from '../units/family.ts';
import { canBePregnant, isPregnant } from './is-pregnant.ts';

const ADULT = 19;
const OLDER = 65;
const CHILD_UNTIL = 18;
/** Relatives for whom people[0] or the spouse cares, where they are children (42 CFR 435.4, caretaker relative). */
const CARED_FOR = new Set(['grandchild', 'sibling', 'otherRelative']);

/** Whether a pregnancy of person `i` ended so lately that the state still covers them. */
export function inPostpartum(c: Context, i: number): Truth {
  if (!canBePregnant(c, i)) return false;
  if (c.closed && personAt(c, i).postpartumMonths === undefined) return false;
  const months = asRange(lookup(c, 'medicaid.postpartum-months'));
  return months ? below(numberOf(c, i, 'postpartumMonths', 600), months) : false;
}

export const inPregnancyCover = (c: Context, i: number): Truth =>
  c.any(
    () => isPregnant(c, i),
    () => inPostpartum(c, i),
  );

/** Whether person `i` lives with a child for whom they are the parent or the relative who cares. */
export function isCaretaker(c: Context, i: number): boolean {
  const until = asRange(lookup(c, 'medicaid.child-until'))?.min ?? CHILD_UNTIL;
  const isYoung = (j: number): boolean => j !== i && ageOf(c, j) < until;
  if (childrenOf(c, i).some(isYoung)) return true;
  if (!['self', 'spouse'].includes(personAt(c, i).relationship) || ageOf(c, i) < ADULT) return false;
  return everyone(c).some((j) => isYoung(j) && CARED_FOR.has(personAt(c, j).relationship));
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

/** 65 or older, blind, or disabled so that the Social Security Administration has not said no. */
export function isOlderOrDisabled(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age >= OLDER) return true;
  if (age < ADULT) return false;
  return c.any(
    () => flag(c, i, 'blind'),
    () => choiceIn(c, i, 'disabilityDecision', ['approved']),
    () =>
      c.all(
        () => flag(c, i, 'disabled'),
        () => not(choiceIn(c, i, 'disabilityDecision', ['denied'])),
      ),
  );
}

/** A child in foster care, or under 26 after foster care at 18. */
export function isFosterCovered(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (personAt(c, i).relationship === 'fosterChild' && age < ADULT) return true;
  if (age < 18 || age >= number(c, 'medicaid.foster-until').min) return false;
  return flag(c, i, 'formerFosterYouth');
}
