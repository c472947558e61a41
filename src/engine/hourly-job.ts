import type { Person } from '../facts/values.ts';

interface HourlyJob {
  /** Its place among the person's incomes. */
  readonly at: number;
  /** Dollars an hour. */
  readonly rate: number;
  /** Hours a week. */
  readonly hours: number;
}

/** The first job of a person that is paid by the hour, where pay and hours are known. */
export function hourlyJob(person: Person | undefined): HourlyJob | undefined {
  const jobs = (person?.income ?? []).map(({ every, amount, hours }, at) =>
    every === 'hour' && typeof hours === 'number' && typeof amount === 'number'
      ? { at, rate: amount, hours }
      : undefined,
  );
  return jobs.find((job) => job !== undefined);
}
