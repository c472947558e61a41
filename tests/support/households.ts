/** Draws households in which everything is stated, and forgets parts of them. */
import fc from 'fast-check';
import {
  ADJUSTMENTS,
  BENEFITS,
  CITIZENSHIPS,
  DISABILITY_DECISIONS,
  EXPENSES,
  FILING_STATUSES,
  HARDSHIPS,
  type Household,
  HOUSING,
  INCOME_TYPES,
  INSURANCES,
  LOSS_TYPES,
  PERIODS,
  type Person,
  RELATIONSHIPS,
  STATES,
  STATUS_BEFORE,
  STUDENT,
  UTILITIES,
} from '../../src/schema/household.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
const pick = <T extends string>(schema: { options: readonly T[] }) => fc.constantFrom(...schema.options);
const some = <T extends string>(schema: { options: readonly T[] }, maxLength: number) =>
  fc.uniqueArray(pick(schema), { maxLength });
/** Money is mostly small or near limits, at times large. */
const dollars = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
);
const isLoss = (type: string): boolean => (LOSS_TYPES as readonly string[]).includes(type);

const income = fc
  .record({
    type: pick(INCOME_TYPES),
    amount: dollars,
    every: pick(PERIODS),
    hours: fc.integer({ min: 0, max: 60 }),
    loss: fc.boolean(),
  })
  .map(({ hours, loss, ...item }) => ({
    ...item,
    amount: item.every === 'hour' ? item.amount % 60 : loss && isLoss(item.type) ? -item.amount : item.amount,
    ...(item.every === 'hour' ? { hours } : {}),
  }));

const flag = fc.boolean();
const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const person = fc.record({
  age: fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 95 })),
  ageMonths: fc.integer({ min: 0, max: 23 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
  pregnant: rarely,
  expectedBabies: fc.integer({ min: 1, max: 3 }),
  postpartumMonths: fc.oneof(fc.constant(600), fc.integer({ min: 0, max: 14 })),
  breastfeeding: flag,
  disabled: rarely,
  blind: rarely,
  student: pick(STUDENT),
  citizenship: fc.oneof(
    { weight: 3, arbitrary: fc.constant('citizen' as const) },
    { weight: 1, arbitrary: pick(CITIZENSHIPS) },
  ),
  yearsInStatus: fc.integer({ min: 0, max: 12 }),
  statusBefore: pick(STATUS_BEFORE),
  native: rarely,
  veteran: rarely,
  dischargeOtherThanDishonorable: flag,
  wartimeService: flag,
  serviceConnectedRating: fc.constantFrom(0, 30, 100),
  activeDuty: rarely,
  spouseOfVeteran: rarely,
  survivorOfVeteran: rarely,
  formerFosterYouth: rarely,
  workHoursPerWeek: fc.integer({ min: 0, max: 60 }),
  trainingHoursPerWeek: fc.constantFrom(0, 10, 25),
  farmworker: rarely,
  lostJobThroughNoFault: rarely,
  workCredits: fc.integer({ min: 0, max: 45 }),
  disabilityDecision: pick(DISABILITY_DECISIONS),
  monthsOnSsdi: fc.constantFrom(0, 12, 23, 24, 40),
  filesTaxes: flag,
  filingStatus: pick(FILING_STATUSES),
  claimedElsewhere: rarely,
  medicalCosts: dollars,
  healthPremiums: dollars,
  insurance: fc.oneof(fc.constant(['none' as const]), some(INSURANCES, 2)),
  adjustments: fc.array(
    fc.record({ type: pick(ADJUSTMENTS), amount: fc.integer({ min: 0, max: 500 }), every: pick(PERIODS) }),
    {
      maxLength: 1,
    },
  ),
  income: fc.array(income, { maxLength: 3 }),
});
const relative = RELATIONSHIPS.options.filter((r) => r !== 'self');

/** A household with every fact stated that has no default of its own. */
export const wholeHousehold: fc.Arbitrary<Household> = fc
  .record({
    asOf: fc.constantFrom('2025-11-15', '2026-01-15', '2026-06-15', '2026-09-30', '2026-11-15', '2027-02-01'),
    state: pick(STATES),
    county: fc.constantFrom(undefined, 'Cook', 'Kings', 'Anchorage', 'No such county'),
    shareFood: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    housing: pick(HOUSING),
    expenses: fc.record(Object.fromEntries(EXPENSES.options.map((e) => [e, dollars]))),
    utilities: some(UTILITIES, 4),
    assets: dollars,
    vehicles: dollars,
    lostInsurance: flag,
    benefits: fc.oneof(fc.constant([]), some(BENEFITS, 2)),
    hardships: some(HARDSHIPS, 2),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    relations: fc.array(fc.constantFrom('spouse' as const, 'child' as const, 'child' as const, ...relative), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ relations, people, county, ...rest }) => {
    let spouses = 0;
    const members = people.map(({ claimedElsewhere, ...p }, i) => {
      const drawn = relations[i] ?? 'unrelated';
      const relationship = i === 0 ? 'self' : drawn === 'spouse' && spouses++ > 0 ? 'sibling' : drawn;
      return {
        ...p,
        ...(claimedElsewhere ? { taxDependentOf: 'outside' } : {}),
        age: i === 0 ? Math.max(16, p.age) : p.age,
        id: `p${i + 1}`,
        relationship,
      } as Person;
    });
    return { ...rest, ...(county === undefined ? {} : { county }), people: members } as Household;
  });

/** Facts whose absence has a meaning of its own, so that forgetting them states something else. */
const KEPT = new Set([
  // Where they are not stated, what the household says for everybody counts in their place.
  'medicalCosts',
  'healthPremiums',
  'id',
  'age',
  'relationship',
  'expectedBabies',
  'taxDependentOf',
  'asOf',
  'state',
  'people',
  'shareFood',
  'unstated',
  'county',
]);

/** Forgets facts, and blurs amounts, where the stream of choices says so. */
export function forget(household: Household, choices: readonly number[]): Household {
  let at = 0;
  const next = (): number => choices[at++ % choices.length] ?? 0;
  const strip = (source: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(source).filter(([key]) => KEPT.has(key) || next() % 3 > 0));
  const partial = strip(household) as Draft<Household>;
  if (partial.expenses)
    partial.expenses = blurAll(strip(partial.expenses), next) as NonNullable<Household['expenses']>;
  if (typeof partial.assets === 'number') partial.assets = blur(partial.assets, next) as number;
  partial.people = household.people.map((p) => forgetPerson(p, strip, next));
  return partial;
}

function forgetPerson(whole: Person, strip: (p: object) => object, next: () => number): Person {
  const partial = strip(whole) as Draft<Person>;
  if (partial.income)
    partial.income = partial.income.map((item) => ({
      ...item,
      amount: blur(item.amount as number, next) as number,
    }));
  if (partial.income && next() % 4 === 0) {
    const dropped = partial.income[0]?.type;
    partial.income = partial.income.filter((item) => item.type !== dropped);
    partial.unsure = dropped && next() % 2 ? [dropped] : ['income'];
  }
  if (partial.insurance && next() % 5 === 0) {
    partial.unsure = [...(partial.unsure ?? []), partial.insurance[0] ?? 'medicare'];
    partial.insurance = partial.insurance.slice(1);
  }
  return partial;
}

/** A range around an amount, or "some". */
function blur(amount: number, next: () => number): unknown {
  const choice = next() % 6;
  if (amount < 0 || choice > 2) return amount;
  if (choice === 0) return {};
  return choice === 1
    ? { atLeast: Math.floor(amount * 0.8) }
    : { atLeast: Math.floor(amount * 0.9), atMost: amount + 100 };
}
const blurAll = (amounts: object, next: () => number): object =>
  Object.fromEntries(Object.entries(amounts).map(([key, n]) => [key, blur(n as number, next)]));

/** Choices that say which facts to forget. */
export const choices = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 40, maxLength: 40 });
