import type { Context } from '../context.ts';

/** The first day of the calendar year whose return the credits of `c.day` go on; tax tables start on it. */
export const taxYearDay = (c: Context): string => `${c.day.slice(0, 4)}-01-01`;
