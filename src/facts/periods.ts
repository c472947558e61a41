import type { PERIOD } from './words.ts';

/** How often in a year something comes that is paid every week, month and so on. An hour has no such number. */
export const TIMES_A_YEAR: Readonly<Record<Exclude<(typeof PERIOD)[number], 'hour'>, number>> = {
  week: 52,
  twoWeeks: 26,
  halfMonth: 24,
  month: 12,
  year: 1,
};
