import type { Context } from '../context.ts';
import { ageOf, flag, numberOf } from '../facts.ts';
import { below, type Range } from '../range.ts';
import { number } from '../parameters.ts';
import { canBePregnant, isPregnant } from './is-pregnant.ts';
import type { Truth } from '../truth.ts';

/** Months since a pregnancy ended; a closed household in which none has ended says none. */
const monthsSince = (c: Context, i: number): Range | undefined =>
  c.closed && c.household.people[i]?.postpartumMonths === undefined
    ? undefined
    : numberOf(c, i, 'postpartumMonths');

function within(c: Context, i: number, group: 'breastfeeding' | 'postpartum'): Truth {
  if (!canBePregnant(c, i)) return false;
  const months = monthsSince(c, i);
  return months ? below(months, number(c, 'wic.last-month', [group])) : false;
}

const isBreastfeeding = (c: Context, i: number): Truth =>
  c.all(
    () => within(c, i, 'breastfeeding'),
    () => flag(c, i, 'breastfeeding'),
  );

/** Whether person `i` is somebody WIC is for: pregnant, a new parent, a baby or a child under 5 (42 U.S.C. 1786(b)). */
export function isForWic(c: Context, i: number): Truth {
  if (ageOf(c, i) < 5) return true;
  return c.any(
    () => isPregnant(c, i),
    () => within(c, i, 'postpartum'),
    () => isBreastfeeding(c, i),
  );
}

/** The group of WIC food that person `i` gets: infant, child, pregnant, breastfeeding, postpartum or none. */
export function wicGroup(c: Context, i: number): string | undefined {
  if (ageOf(c, i) === 0) return 'infant';
  if (ageOf(c, i) < 5) return 'child';
  const groups = [
    ['pregnant', isPregnant(c, i)],
    ['breastfeeding', isBreastfeeding(c, i)],
    ['postpartum', within(c, i, 'postpartum')],
    ['none', true],
  ] as const;
  const first = groups.find(([, holds]) => holds !== false);
  return first?.[1] ? first[0] : undefined;
}
