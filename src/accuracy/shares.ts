/** Shares in percent, one digit after the point; null where there is nothing to share. */
import type { Figures } from '../schema/accuracy.ts';

export const percent = (part: number, whole: number): number | null =>
  whole ? Math.round((1000 * part) / whole) / 10 : null;

export interface Shares {
  /** Of the rows that we decide, those that agree. */
  readonly agreement: number | null;
  /** Of those who can get it, those we find. */
  readonly recall: number | null;
  /** Of those we call likely, those who can get it. */
  readonly precision: number | null;
  readonly possible: number | null;
  readonly within5Dollars: number | null;
  readonly within5Percent: number | null;
}

export const sharesOf = (f: Figures): Shares => ({
  agreement: percent(f.agree, f.rows - f.possible),
  recall: percent(f.found, f.eligible),
  precision: percent(f.found, f.found + f.falsePositive),
  possible: percent(f.possible, f.rows),
  within5Dollars: percent(f.amounts.within5Dollars, f.amounts.count),
  within5Percent: percent(f.amounts.within5Percent, f.amounts.count),
});
