/** Households in which every program must find someone in each of its places. */
import type { Household, Person } from '../../src/facts/values.ts';

type Somewhere = Omit<Household, 'state'>;
const child = (age: number): Person => ({
  id: `c${age}`,
  relationship: 'child',
  age,
  student: age > 4 ? 'school' : 'no',
});
const self = (facts: Partial<Person> & { age: number }): Person => ({
  id: 'p1',
  relationship: 'self',
  ...facts,
});
const home = (people: Person[], facts: Partial<Somewhere> = {}): Somewhere => ({
  unstated: 'none',
  people,
  ...facts,
});

/** A family with a child of 1, one of 3 and one of 9, at several incomes: pay a month of one adult who works full time. */
const families = [0, 900, 1400, 1900, 2600, 3200, 3800, 4400, 5000, 5500, 6000].map((amount) =>
  home(
    [
      self({
        age: 33,
        workHoursPerWeek: amount ? 40 : 0,
        income: amount ? [{ type: 'wages', amount, every: 'month' }] : [],
      }),
      child(1),
      child(3),
      child(9),
    ],
    { expenses: { childCare: amount ? 400 : 0, heating: 100 }, utilities: ['heating', 'phone'] },
  ),
);

/** A person of 67 or older with Medicare and 1,000 dollars of Social Security a month. */
const older = home(
  [
    self({
      age: 68,
      insurance: ['medicare'],
      income: [{ type: 'socialSecurityRetirement', amount: 1000, every: 'month' }],
    }),
  ],
  { utilities: ['heating', 'phone'] },
);

export const somewhere: readonly Somewhere[] = [
  ...families,
  older,
  home([self({ age: 66 })]),
  // A veteran without a home.
  home([self({ age: 50, veteran: true, dischargeOtherThanDishonorable: true })], { housing: 'homeless' }),
  home([self({ age: 30, student: 'collegeFullTime' })]),
  home([self({ age: 19, student: 'collegeFullTime', workStudyApproved: true })]),
  home([self({ age: 19, formerFosterYouth: true })]),
  home([self({ age: 60, disabled: true })]),
  home([
    self({
      age: 40,
      disabled: true,
      income: [{ type: 'socialSecurityDisability', amount: 1200, every: 'month' }],
    }),
  ]),
  home([
    self({
      age: 70,
      veteran: true,
      dischargeOtherThanDishonorable: true,
      wartimeService: true,
      serviceConnectedRating: 10,
    }),
  ]),
  // Counties of Illinois, Kansas, and Massachusetts with food boxes.
  ...['Cook', 'Shawnee', 'Essex'].map((county) => home([self({ age: 66 })], { county })),
  home([self({ age: 45, lostJobThroughNoFault: true })]),
  home([self({ age: 66, workCredits: 40 })]),
  home([self({ age: 40, disabled: true, workCredits: 40, disabilityDecision: 'pending' })]),
  // A member of a tribe with a child.
  home([self({ age: 30, native: true }), child(5)]),
  home([self({ age: 30, citizenship: 'refugeeOrAsylee', yearsInStatus: 0 })]),
  home([self({ age: 40, survivorOfVeteran: true })]),
  // What happens to people.
  home([self({ age: 30 })], { hardships: ['disaster', 'domesticViolence', 'deathInFamily'] }),
  // Puts money aside for later.
  home([
    self({
      age: 40,
      income: [{ type: 'wages', amount: 2500, every: 'month' }],
      adjustments: [{ type: 'retirementContribution', amount: 100, every: 'month' }],
    }),
  ]),
];
