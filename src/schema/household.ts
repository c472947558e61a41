import { z } from 'zod';
import { isInOrder, lossMisfits, type Misfit, peopleMisfits } from './across-facts.ts';

export { LOSS_TYPES } from './across-facts.ts';

const words = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, { error: `Write one of: ${list.join(', ')}.` });

export const STATES = words([
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS',
  'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC',
  'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
  'PR', 'GU', 'VI', 'AS', 'MP',
]); // prettier-ignore
export const RELATIONSHIPS = words([
  'self', 'spouse', 'partner', 'child', 'stepchild', 'fosterChild', 'grandchild', 'parent', 'grandparent',
  'sibling', 'otherRelative', 'unrelated',
]); // prettier-ignore
export const CITIZENSHIPS = words([
  'citizen', 'permanentResident', 'refugeeOrAsylee', 'cofa', 'cubanHaitianEntrant', 'otherLawful', 'daca',
  'undocumented',
]); // prettier-ignore
export const INSURANCES = words([
  'none', 'employer', 'employerOfferOnly', 'marketplace', 'private', 'medicaid', 'chip', 'medicare',
  'medicarePartAOnly', 'va', 'tricare', 'champva', 'ihs',
]); // prettier-ignore
export const PERIODS = words(['hour', 'week', 'twoWeeks', 'halfMonth', 'month', 'year']);
export const INCOME_TYPES = words([
  'wages', 'selfEmployment', 'socialSecurityRetirement', 'socialSecurityDisability',
  'socialSecuritySurvivors', 'socialSecurityDependent', 'ssi', 'tanf', 'generalAssistance', 'unemployment',
  'workersCompensation', 'pension', 'veteransDisability', 'veteransPension', 'childSupport', 'alimony',
  'taxFreePension', 'disabilityInsurance', 'partnership', 'workStudy', 'interestDividends', 'capitalGains',
  'rental', 'farm', 'gift', 'studentAid', 'other',
]); // prettier-ignore
export const EXPENSES = words([
  'rent', 'mortgage', 'propertyTax', 'homeInsurance', 'heating', 'cooling', 'electricity', 'gas', 'water',
  'phone', 'trash', 'internet', 'childCare', 'adultCare', 'medicalElderlyDisabled', 'healthPremiums',
  'childSupportPaid',
]); // prettier-ignore
export const BENEFITS = words([
  'snap', 'wic', 'tanf', 'ssi', 'ssdi', 'medicaid', 'chip', 'medicare', 'msp', 'liheap', 'section8',
  'publicHousing', 'schoolMeals', 'headStart', 'childCare', 'lifeline', 'unemployment', 'vaPension',
  'vaDisability', 'fdpir', 'pell',
]); // prettier-ignore
export const UTILITIES = words([
  'heating', 'cooling', 'electricity', 'gas', 'water', 'phone', 'trash', 'internet',
]); // prettier-ignore
export const HARDSHIPS = words([
  'foodRunningOut', 'utilityShutoff', 'evictionRisk', 'disaster', 'domesticViolence', 'jobLoss',
  'deathInFamily', 'leavingIncarceration', 'leavingMilitary', 'newBaby',
]); // prettier-ignore
export const HOUSING = words(['rent', 'own', 'withOthers', 'shelter', 'homeless', 'facility']);
export const STUDENT = words(['no', 'school', 'collegeHalfTime', 'collegeFullTime']);
export const STATUS_BEFORE = words(['none', 'refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa', 'otherLawful']);
export const DISABILITY_DECISIONS = words(['approved', 'pending', 'denied', 'notApplied']);
export const FILING_STATUSES = words(['single', 'joint', 'separate', 'headOfHousehold', 'survivingSpouse']);
export const ADJUSTMENTS = words([
  'retirementContribution', 'hsa', 'studentLoanInterest', 'selfEmploymentHealth', 'alimonyPaid', 'other',
]); // prettier-ignore

/** The most dollars any one answer may name; more is a slip of the keyboard. */
export const MOST_DOLLARS = 10_000_000;
const dollars = (from: number) =>
  z
    .number({ error: 'Write a number of dollars, without $ or commas.' })
    .min(from, from === 0 ? 'Write 0 or more dollars.' : `Write ${from} dollars or more.`)
    .max(MOST_DOLLARS, `Write at most ${MOST_DOLLARS} dollars.`);
const amount = (from = 0) =>
  z.union(
    [
      dollars(from),
      z
        .strictObject({ atLeast: dollars(from).exactOptional(), atMost: dollars(from).exactOptional() })
        .refine(isInOrder, 'atLeast must not be above atMost.'),
    ],
    { error: 'Write a number of dollars, or { "atLeast": 100, "atMost": 200 }.' },
  );
const whole = (least: number, most: number) =>
  z
    .int({ error: 'Write a whole number.' })
    .min(least, `Write ${least} or more.`)
    .max(most, `Write ${most} or less.`);
const hours = z
  .number({ error: 'Write hours a week.' })
  .min(0, 'Write 0 or more.')
  .max(168, 'A week has 168 hours.');
const tell = (problem: z.RefinementCtx, misfits: readonly Misfit[]): void => {
  for (const { path, message } of misfits) problem.addIssue({ code: 'custom', path: [...path], message });
};
const flag = z.boolean({ error: 'Write true or false.' }).exactOptional();

export const incomeSchema = z
  .strictObject({
    type: INCOME_TYPES,
    amount: amount(-MOST_DOLLARS),
    every: PERIODS,
    hours: z
      .union([
        hours,
        z
          .strictObject({ atLeast: hours.exactOptional(), atMost: hours.exactOptional() })
          .refine(isInOrder, 'atLeast must not be above atMost.'),
      ])
      .exactOptional(),
  })
  .superRefine((item, problem) => tell(problem, lossMisfits(item)));

export const personSchema = z.strictObject({
  id: z.string().min(1, 'Give each person an id, such as "p1".'),
  relationship: RELATIONSHIPS,
  age: whole(0, 120),
  ageMonths: whole(0, 23).exactOptional(),
  sex: words(['female', 'male']).exactOptional(),
  pregnant: flag,
  expectedBabies: whole(1, 8).exactOptional(),
  postpartumMonths: z
    .number()
    .min(0, 'Write 0 or more months.')
    .max(600, 'Write 600 months or less.')
    .exactOptional(),
  breastfeeding: flag,
  disabled: flag,
  blind: flag,
  student: STUDENT.exactOptional(),
  citizenship: CITIZENSHIPS.exactOptional(),
  yearsInStatus: z
    .number()
    .min(0, 'Write 0 or more years.')
    .max(120, 'Write 120 years or less.')
    .exactOptional(),
  statusBefore: STATUS_BEFORE.exactOptional(),
  native: flag,
  veteran: flag,
  dischargeOtherThanDishonorable: flag,
  wartimeService: flag,
  serviceConnectedRating: whole(0, 100).exactOptional(),
  activeDuty: flag,
  spouseOfVeteran: flag,
  survivorOfVeteran: flag,
  formerFosterYouth: flag,
  workHoursPerWeek: hours.exactOptional(),
  trainingHoursPerWeek: hours.exactOptional(),
  farmworker: flag,
  lostJobThroughNoFault: flag,
  workCredits: whole(0, 400).exactOptional(),
  disabilityDecision: DISABILITY_DECISIONS.exactOptional(),
  monthsOnSsdi: whole(0, 1200).exactOptional(),
  taxDependentOf: z.string().exactOptional(),
  filesTaxes: flag,
  filingStatus: FILING_STATUSES.exactOptional(),
  insurance: z.array(INSURANCES).exactOptional(),
  assets: amount().exactOptional(),
  medicalCosts: amount().exactOptional(),
  healthPremiums: amount().exactOptional(),
  adjustments: z
    .array(z.strictObject({ type: ADJUSTMENTS, amount: dollars(0), every: PERIODS }))
    .exactOptional(),
  incomeThisYear: dollars(-MOST_DOLLARS).exactOptional(),
  income: z.array(incomeSchema).exactOptional(),
  unsure: z.array(z.string()).exactOptional(),
});

export const householdSchema = z
  .strictObject({
    id: z.string().exactOptional(),
    asOf: z.iso.date('Write a day as year-month-day, such as 2026-11-24.').exactOptional(),
    state: STATES,
    county: z.string().exactOptional(),
    zip: z
      .string()
      .regex(/^\d{5}$/, 'Write five digits in quotes, such as "60612".')
      .exactOptional(),
    unstated: words(['unknown', 'none']).exactOptional(),
    unsure: z.array(z.string()).exactOptional(),
    people: z.array(personSchema).min(1, 'Name at least one person.').max(20, 'Name at most 20 people.'),
    shareFood: flag,
    housing: HOUSING.exactOptional(),
    expenses: z.partialRecord(EXPENSES, amount()).exactOptional(),
    utilities: z.array(UTILITIES).exactOptional(),
    assets: amount().exactOptional(),
    vehicles: amount().exactOptional(),
    lostInsurance: flag,
    benefits: z.array(BENEFITS).exactOptional(),
    hardships: z.array(HARDSHIPS).exactOptional(),
  })
  .superRefine((household, problem) => tell(problem, peopleMisfits(household.people)));

export type Household = z.infer<typeof householdSchema>;
export type Person = z.infer<typeof personSchema>;
export type IncomeType = z.infer<typeof INCOME_TYPES>;
export type Expense = z.infer<typeof EXPENSES>;
export type Period = z.infer<typeof PERIODS>;
export type Amount = number | { atLeast?: number; atMost?: number };
