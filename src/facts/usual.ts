/** Usual values that follow from what is asked first: ages, who lives here, and the money. */
import type { HomeSoFar } from './kinds.ts';

const WORK: ReadonlySet<string> = new Set(['wages', 'selfEmployment', 'partnership', 'farm', 'workStudy']);
/** Ages at which more than nine in ten are at school. */
const [SCHOOL_FROM, SCHOOL_UNTIL] = [5, 18];

export function studentByAge({ people }: HomeSoFar, i: number): 'school' | 'no' {
  const age = people[i]?.age ?? 0;
  return age >= SCHOOL_FROM && age < SCHOOL_UNTIL ? 'school' : 'no';
}

/** Hours a week: none without work, the sum where every job is paid by the hour; else null, since pay differs. */
export function hoursByPay({ people }: HomeSoFar, i: number): number | null {
  const { income } = people[i] ?? {};
  if (!income) return null;
  let sum = 0;
  for (const { type, every, hours } of income) {
    if (!WORK.has(type)) continue;
    if (every !== 'hour' || typeof hours !== 'number') return null;
    sum += hours;
  }
  return sum;
}

/** Below this age more than nine in ten have no money in their own name. The share is an estimate. */
const OWN_MONEY_FROM = 15;
/** The income of a young child: none; of others null, since it is always asked. */
export const noneForChildren = ({ people }: HomeSoFar, i: number): readonly [] | null =>
  (people[i]?.age ?? OWN_MONEY_FROM) < OWN_MONEY_FROM ? [] : null;

const coupled = new Set(['self', 'spouse']);
/** Whether person `i`, or who files together with them, has income; null where that is not said. */
export function hasIncome({ people }: HomeSoFar, i: number): boolean | null {
  const own = people[i];
  const filers =
    own && coupled.has(own.relationship) ? people.filter((p) => coupled.has(p.relationship)) : [own];
  if (filers.some((p) => p?.income?.length)) return true;
  return filers.every((p) => p?.income) ? false : null;
}

export function jointOrSingle({ people }: HomeSoFar, i: number): 'joint' | 'single' {
  const own = people[i]?.relationship ?? '';
  return coupled.has(own) && people.some(({ relationship }) => relationship === 'spouse')
    ? 'joint'
    : 'single';
}

/** Care of children under 13 counts (26 U.S.C. 21(b)(1)(A)). */
const CARE_UNDER = 13;
export const noYoungChild = ({ people }: HomeSoFar): 0 | null =>
  people.some(({ age }) => age < CARE_UNDER) ? null : 0;

/** Whether a baby lives here whom person `i` may have given birth to, by age and sex. */
export function mayHaveGivenBirth(
  { people }: HomeSoFar,
  i: number,
  [from, to]: readonly [number, number],
): boolean {
  const { age = 0, sex } = people[i] ?? {};
  return people.some((baby) => baby.age === 0) && age >= from && age <= to && sex !== 'male';
}
