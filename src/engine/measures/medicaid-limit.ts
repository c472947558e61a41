import type { Context } from '../context.ts';
import { ageOf } from '../facts.ts';
import { asRange, lookup, maybeNumber, povertyGuideline, word } from '../parameters.ts';
import { exactly, multiply, type Range, rising } from '../range.ts';
import { medicaidSize } from './medicaid-income.ts';

const roundedUp = (n: number): number => Math.ceil(n - 1e-6);

/**
 * Dollars a month at a percent of the poverty guideline for so many people, rounded up to a dollar. A state may round the
 * guideline of the month first.
 */
export function monthlyLimit(c: Context, size: Range, percent: Range): Range {
  const year = povertyGuideline(c, size);
  if (word(c, 'medicaid.month-rounded-first') !== true)
    return rising(multiply(year, percent), (n) => roundedUp(n / 1200));
  const month = rising(year, (n) => roundedUp(n / 12));
  return rising(multiply(month, percent), (n) => roundedUp(n / 100));
}

/** The limit for the household of person `i`, dollars a month (42 CFR 435.603). */
export const magiLimit = (c: Context, i: number, parameter: string): Range =>
  monthlyLimit(c, c.of(medicaidSize, i), maybeNumber(c, parameter) ?? exactly(0));

/** The group's limit for a child: babies, 1 to 5, 6 to 18. */
export function medicaidChildLimit(c: Context, i: number): Range {
  const until = asRange(lookup(c, 'medicaid.infant-until'))?.min ?? 1;
  const age = ageOf(c, i);
  return magiLimit(c, i, `medicaid.limit-${age < until ? 'infant' : age < 6 ? '1to5' : '6to18'}`);
}

export const medicaidPregnantLimit = (c: Context, i: number): Range =>
  magiLimit(c, i, 'medicaid.limit-pregnant');
export const medicaidParentLimit = (c: Context, i: number): Range => magiLimit(c, i, 'medicaid.limit-parent');
export const medicaidAdultLimit = (c: Context, i: number): Range => magiLimit(c, i, 'medicaid.limit-adult');
export const medicaidYoungAdultLimit = (c: Context, i: number): Range =>
  magiLimit(c, i, 'medicaid.limit-19to20');
export const chipChildLimit = (c: Context, i: number): Range => magiLimit(c, i, 'chip.limit-child');
export const chipPregnantLimit = (c: Context, i: number): Range => magiLimit(c, i, 'chip.limit-pregnant');
export const chipUnbornLimit = (c: Context, i: number): Range => magiLimit(c, i, 'chip.limit-unborn');

const has =
  (parameter: string) =>
  (c: Context): boolean =>
    (maybeNumber(c, parameter)?.max ?? 0) > 0;

/** Whether the state has the group. */
export const coversAdults = has('medicaid.limit-adult');
export const coversYoungAdults = has('medicaid.limit-19to20');
export const hasChipForChildren = has('chip.limit-child');
export const hasChipInPregnancy = has('chip.limit-pregnant');
export const hasChipFromConception = has('chip.limit-unborn');

/** Whether the federal groups hold here: the territories run Medicaid with limits of their own. */
export const hasStateMedicaid = has('medicaid.limit-pregnant');

/** Whether we have the rules of this place; what a territory's office decides stays open. */
export const medicaidRulesKnown = (c: Context): boolean | undefined => hasStateMedicaid(c) || undefined;

/** Income above which a territory's Medicaid is out of reach; below it the local office decides. */
export const medicaidTerritoryLimit = (c: Context, i: number): Range =>
  magiLimit(c, i, 'medicaid.limit-territory');
