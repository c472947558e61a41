/** Social Security for survivors (42 U.S.C. 402(d) to (h)), as far as a household's facts can tell one. */
import type { Context } from '../context.ts';
import { ageOf, flag, listed } from '../facts.ts';
import { number } from '../parameters.ts';
import type { Truth } from '../truth.ts';
import { parentsOf } from '../units/family.ts';
import { some } from '../units/some.ts';
import { spouseOf } from '../units/tax-unit.ts';
import { gets, SURVIVORS } from './income-types.ts';
import { caresForChild } from './social-security-family.ts';
import { hasDisability } from './ssdi-condition.ts';

const ages = (c: Context, key: string): number => number(c, 'social-security-survivors.ages', [key]).min;

/** Whether person `i` gets survivors benefits now. */
export const getsSurvivors = (c: Context, i: number): Truth => gets(c, i, SURVIVORS);

/**
 * Whether somebody on whom person `i` may draw has died: they get the benefit, a death in the family is said, or they
 * have lost a wife, husband or parent who served.
 */
export const lostRelative = (c: Context, i: number): Truth =>
  c.any(
    () => getsSurvivors(c, i),
    () => listed(c, 'hardships', 'deathInFamily'),
    () => flag(c, i, 'survivorOfVeteran'),
    () => some(c, parentsOf(c, i), (parent) => getsSurvivors(c, parent)),
  );

/** Whether person `i` is of an age to be paid as a widow or widower, or looks after a child. */
export const isWidowAge = (c: Context, i: number): Truth =>
  ageOf(c, i) >= ages(c, 'widow') ||
  c.any(
    () => ageOf(c, i) >= ages(c, 'disabled') && hasDisability(c, i),
    () => caresForChild(c, i),
  );

/** Whether person `i` is not married now; a marriage after 60 does no harm, and nobody states when it was. */
export const isUnmarriedWidow = (c: Context, i: number): Truth => {
  if (spouseOf(c, i) === undefined) return true;
  return ageOf(c, i) >= ages(c, 'widow') ? undefined : false;
};

/** Whether the person who died had worked enough and was married, parent or child of person `i`: known where it is paid. */
export const isWorkersSurvivor = (c: Context, i: number): Truth => getsSurvivors(c, i) || undefined;
