import type { Household } from '../facts/values.ts';

const NO_HOME: readonly string[] = ['homeless', 'shelter'];

/** What cannot wait, by the name of its line under "Do today". */
export function needsToday({ hardships = [], housing, lostInsurance, people }: Household): readonly string[] {
  const mayLoseHome = NO_HOME.includes(housing ?? '') || hardships.includes('evictionRisk');
  return [
    ...hardships,
    ...(housing ? [housing] : []),
    // Veterans have a line of their own, day and night.
    ...(mayLoseHome && people.some(({ veteran }) => veteran) ? ['veteranHomeless'] : []),
    ...(lostInsurance ? ['lostInsurance'] : []),
  ];
}

/** What helps with each of these, by the topic of a program. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  foodRunningOut: ['food'],
  utilityShutoff: ['bills'],
  evictionRisk: ['home', 'legal'],
  homeless: ['home'],
  shelter: ['home'],
  disaster: ['home'],
  domesticViolence: ['legal', 'home'],
  jobLoss: ['work'],
  lostInsurance: ['health'],
};

/** Topics of programs that come first in this home. */
export const urgentTopics = (household: Household): ReadonlySet<string> =>
  new Set(needsToday(household).flatMap((need) => TOPICS[need] ?? []));
