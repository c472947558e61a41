/** Households come with other keys in another order each, which makes every reading slow; here all get one shape. */
import type { Household, Person } from '../schema/household.ts';

type WithEveryKey<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

const NO_PERSON: WithEveryKey<Person> = {
  id: undefined,
  relationship: undefined,
  age: undefined,
  ageMonths: undefined,
  sex: undefined,
  pregnant: undefined,
  expectedBabies: undefined,
  postpartumMonths: undefined,
  breastfeeding: undefined,
  disabled: undefined,
  blind: undefined,
  student: undefined,
  citizenship: undefined,
  yearsInStatus: undefined,
  statusBefore: undefined,
  native: undefined,
  veteran: undefined,
  dischargeOtherThanDishonorable: undefined,
  wartimeService: undefined,
  serviceConnectedRating: undefined,
  activeDuty: undefined,
  spouseOfVeteran: undefined,
  survivorOfVeteran: undefined,
  formerFosterYouth: undefined,
  workHoursPerWeek: undefined,
  trainingHoursPerWeek: undefined,
  farmworker: undefined,
  lostJobThroughNoFault: undefined,
  workCredits: undefined,
  disabilityDecision: undefined,
  monthsOnSsdi: undefined,
  taxDependentOf: undefined,
  filesTaxes: undefined,
  filingStatus: undefined,
  insurance: undefined,
  assets: undefined,
  medicalCosts: undefined,
  healthPremiums: undefined,
  adjustments: undefined,
  incomeThisYear: undefined,
  income: undefined,
  unsure: undefined,
};
const NO_HOUSEHOLD: WithEveryKey<Household> = {
  id: undefined,
  asOf: undefined,
  state: undefined,
  county: undefined,
  zip: undefined,
  unstated: undefined,
  unsure: undefined,
  people: undefined,
  shareFood: undefined,
  housing: undefined,
  expenses: undefined,
  utilities: undefined,
  assets: undefined,
  vehicles: undefined,
  lostInsurance: undefined,
  benefits: undefined,
  hardships: undefined,
};

// A key without a value reads as one that is not there.
const evenPerson = (person: Person): Person => ({ ...NO_PERSON, ...person }) as Person;

/** The same household, with every key that it may have. */
export const even = (household: Household): Household =>
  ({ ...NO_HOUSEHOLD, ...household, people: household.people.map(evenPerson) }) as Household;
