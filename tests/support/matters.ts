/** Searches for an answer to one missing fact that changes a program's outcome. */
import fc from 'fast-check';
import { screen } from '../../src/programs/screen.ts';
import type { Counties, Rules } from '../../src/engine/types.ts';
import { BENEFIT, INSURANCE } from '../../src/facts/words.ts';
import type { Household } from '../../src/schema/household.ts';
import { wholeHousehold } from './households.ts';
import { EVERY_FACT } from './schema-facts.ts';

export interface Question {
  partial: Household;
  whole: Household;
  path: string;
  program: string;
  day: string;
  rules: Rules;
  counties?: Counties | undefined;
}
type Fields = Record<string, unknown>;

const AMOUNTS = [
  0, 1, 50, 200, 500, 900, 1200, 1500, 1900, 2300, 2800, 3400, 4200, 5200, 6500, 8000, 11_000, 20_000, 90_000,
  900_000,
];
const NUMBERS = [
  0, 1, 2, 3, 4, 5, 6, 11, 12, 15, 19, 20, 21, 23, 24, 30, 31, 40, 41, 60, 70, 79, 80, 100, 168, 600,
];
const LISTS: Readonly<Record<string, readonly string[]>> = {
  benefits: BENEFIT,
  insurance: INSURANCE,
  utilities: ['heating', 'cooling', 'electricity', 'gas', 'water', 'phone', 'trash', 'internet'],
  hardships: ['foodRunningOut', 'jobLoss', 'deathInFamily', 'utilityShutoff'],
};
const donors = fc.sample(wholeHousehold, { seed: 5, numRuns: 25 });

/** What could be answered at a path: every choice, each list with one thing in it, a spread of numbers. */
function answers(path: string): unknown[] {
  const key =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? '';
  if (key in LISTS) return [[], ...(LISTS[key] ?? []).map((x) => [x])];
  if (key === 'county')
    return ['Cook', 'Kings', 'Anchorage', 'Bethel', 'New York', 'Los Angeles', 'Miami-Dade', 'Nowhere'];
  if (key === 'income')
    return AMOUNTS.flatMap((amount) =>
      [
        'wages',
        'ssi',
        'tanf',
        'selfEmployment',
        'socialSecurityDisability',
        'interestDividends',
        'unemployment',
      ].map((type) => [{ type, amount, every: 'month' }]),
    ).concat([[]]);
  if (key === 'adjustments')
    return [[], ...AMOUNTS.map((amount) => [{ type: 'other', amount, every: 'month' }])];
  const fact = EVERY_FACT.find((it) => it.path === path.replace(/\[\d+\]/g, '[]'))?.fact;
  if (fact?.kind === 'choice') return [...fact.options];
  if (fact?.kind === 'flag') return [true, false];
  if (fact?.kind === 'amount') return AMOUNTS;
  const [min, max] = fact?.kind === 'number' ? [fact.min, fact.max] : [0, Infinity];
  return NUMBERS.filter((n) => n >= min && n <= max);
}

/** The household with an answer at a path such as people[1].income[0].amount. */
function answered(household: Household, path: string, answer: unknown): Household {
  const copy = structuredClone(household) as unknown as Fields;
  const keys = path.replaceAll('[', '.').replaceAll(']', '').split('.');
  const last = keys.pop() ?? '';
  let at: Fields = copy;
  for (const key of keys) at = (at[key] ??= {}) as Fields;
  at[last] = answer;
  // An answer settles what the person was not sure of.
  if (Array.isArray(at['unsure'])) delete at['unsure'];
  if (Array.isArray(copy['unsure'])) delete copy['unsure'];
  return copy as unknown as Household;
}

/** The partial household with everything else filled in from another. */
function filled(partial: Household, donor: Household): Household {
  const people = partial.people.map((p, i) => ({
    ...donor.people[i % donor.people.length],
    ...p,
    id: p.id,
    relationship: p.relationship,
    age: p.age,
  }));
  const expenses = { ...donor.expenses, ...partial.expenses };
  return { ...donor, ...partial, expenses, people } as Household;
}

/** Whether some answer at the path changes the program's outcome, with the rest unknown or filled in. */
export function matters({ partial, whole, path, program, day, rules, counties }: Question): boolean {
  const outcome = (h: Household) =>
    screen(h, rules, day, counties).results.find((r) => r.program === program)?.outcome;
  const bases = [partial, filled(partial, whole), ...donors.map((donor) => filled(partial, donor))];
  const choices = answers(path);
  return bases.some(
    (base) => new Set(choices.map((answer) => outcome(answered(base, path, answer)))).size > 1,
  );
}
