import type { Household } from '../facts/values.ts';

/** The day to screen a household on: its own, else the visitor's, as year-month-day. */
export function dayOf({ asOf }: Household): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return asOf ?? today.join('-');
}
