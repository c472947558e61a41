import { type Amount, inCents, percentOf, rising } from '../../engine/known/index.ts';
import type { View } from '../../engine/view.ts';

/**
 * Dollars a month at a percent of the poverty guideline, as USDA prints its food programs' limits: by the
 * year rounded up, by the month rounded up again (7 CFR 245.3, 246.7(d), 247.9).
 */
export const guidelineLimit = (h: View, size: Amount, percent: Amount, day: string): Amount =>
  rising(percentOf(percent, h.guideline(size, day)), (n) => Math.ceil(Math.ceil(n - 1e-6) / 12));

/** Dollars a month at a percent of the guideline of the day, to the cent, for programs that round nothing. */
export const guidelineShare = (h: View, size: Amount, percent: Amount): Amount =>
  inCents(rising(percentOf(percent, h.guideline(size)), (n) => n / 12));
