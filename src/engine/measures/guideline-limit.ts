import type { Context } from '../context.ts';
import { povertyGuideline } from '../parameters.ts';
import { between, inCents, type Range, rising } from '../range.ts';

/**
 * Dollars a month at a percent of the poverty guideline, as USDA prints its food programs' limits: by the
 * year rounded up, by the month rounded up again (7 CFR 245.3, 246.7(d), 247.9).
 */
export function guidelineLimit(c: Context, size: Range, percent: Range, day: string): Range {
  const year = povertyGuideline(c, size, day);
  const part = between((year.min * percent.min) / 100, (year.max * percent.max) / 100);
  return rising(part, (n) => Math.ceil(Math.ceil(n - 1e-6) / 12));
}

/** Dollars a month at a percent of the guideline of the day, to the cent, for programs that round nothing. */
export function guidelineShare(c: Context, size: Range, percent: Range): Range {
  const year = povertyGuideline(c, size);
  const share = between((year.min * percent.min) / 1200, (year.max * percent.max) / 1200);
  return inCents(share);
}
