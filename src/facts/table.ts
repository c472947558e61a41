/**
 * Everything that a household file can say: the one place to add a fact. From it come the schema and types, the kinds
 * of answers, the bounds at the fields, what absence means, and the households that tests draw. `usual` is what most
 * homes that look for help would answer, with the reason beside it: src/engine/presume.ts reads it where nobody was asked.
 */
import {
  amount,
  choice,
  count,
  dollars,
  flag,
  group,
  type HomeSoFar,
  hours,
  hoursAmount,
  list,
  months,
  records,
  required,
  text,
  texts,
  years,
} from './kinds.ts';
import {
  hasIncome,
  hoursByPay,
  jointOrSingle,
  mayHaveGivenBirth,
  noYoungChild,
  studentByAge,
  noneForChildren,
} from './usual.ts';
import {
  ADJUSTMENT,
  BENEFIT,
  CITIZENSHIP,
  DISABILITY_DECISION,
  FILING_STATUS,
  HARDSHIP,
  HOUSING,
  INCOME_TYPE,
  INSURANCE,
  PERIOD,
  RELATIONSHIP,
  SEX,
  STATE_CODES,
  STATUS_BEFORE,
  STUDENT,
  UTILITY,
} from './words.ts';

/** The most dollars any one answer may name; more is a slip of the keyboard. */
export const MOST_DOLLARS = 10_000_000;
/** The most people of one household. */
export const MOST_PEOPLE = 20;
/** A week has so many hours. */
export const MOST_HOURS = 168;
/** Older than anybody. */
const OLDEST = 120;
/** Months since a pregnancy that stand for "none has ended lately": more than any rule asks about. */
export const LONG_AGO = 600;
/** A pregnancy that ended longer ago than this many months is not asked about. */
export const LAST_MONTH = 12;
/** Four quarters of coverage make a year of work (42 U.S.C. 413). People know years, so years are typed. */
const CREDITS_A_YEAR = 4;
const TEENS_AND_OLDER = [14, OLDEST] as const;
const CAN_BE_PREGNANT = [12, 55] as const;
const longAgo = (home: HomeSoFar, i: number) =>
  mayHaveGivenBirth(home, i, CAN_BE_PREGNANT) ? null : LONG_AGO;
const PAYS_NOTHING = { max: MOST_DOLLARS, usual: 0 } as const;
const DIFFERS = { max: MOST_DOLLARS, usual: null } as const;
/** Costs of a home that only some kinds of home have. */
const onlyIf = (...kinds: readonly string[]) =>
  ({
    max: MOST_DOLLARS,
    usual: ({ housing }: HomeSoFar) => (housing === undefined || kinds.includes(housing) ? null : 0),
  }) as const;

/** One source of income. All of it is asked, so nothing is usual. */
export const INCOME = {
  type: required(choice(INCOME_TYPE, { usual: null })),
  // Gross. Only some types can be a loss.
  amount: required(amount({ min: -MOST_DOLLARS, max: MOST_DOLLARS, usual: null })),
  every: required(choice(PERIOD, { usual: null })),
  // A week, where it is paid by the hour.
  hours: hoursAmount({ max: MOST_HOURS, usual: null }),
};

/** A yearly payment that lowers taxes. Few homes have any; there is nothing usual about the ones they have. */
export const ADJUSTED = {
  type: required(choice(ADJUSTMENT, { usual: null })),
  amount: required(dollars({ max: MOST_DOLLARS, usual: null })),
  every: required(choice(PERIOD, { usual: null })),
};

/** What can be said of each person. */
export const PERSON = {
  id: required(text({ form: 'id', usual: null })),
  // To the first person. Always asked, like the age.
  relationship: required(choice(RELATIONSHIP, { usual: null })),
  age: required(count({ max: OLDEST, usual: null })),
  // Ids of the parents by birth, adoption or marriage who live here.
  parents: texts({
    ids: true,
    usual: null,
    absent: 'as relationships say; what they leave open is not known',
  }),
  // The id of the husband or wife who lives here, "elsewhere", or "none".
  spouse: text({ usual: null, absent: 'as relationships say; what they leave open is not known' }),
  // Every month is as likely.
  birthMonth: count({ min: 1, max: 12, usual: null }),
  // Every month of the first two years is as likely.
  ageMonths: count({ max: 23, ages: [0, 1], usual: null }),
  // Even.
  sex: choice(SEX, { ages: CAN_BE_PREGNANT, usual: null }),
  // About one adult in fifty.
  pregnant: flag({ ages: CAN_BE_PREGNANT, usual: false }),
  // Twins are rare.
  expectedBabies: count({ min: 1, max: 8, usual: 1, absent: 'one baby' }),
  // In most homes no pregnancy has ended lately. Where there is a baby, somebody's may have.
  postpartumMonths: months({
    max: LONG_AGO,
    field: { max: LAST_MONTH, whole: true },
    usual: longAgo,
  }),
  // As with pregnancy.
  breastfeeding: flag({ ages: CAN_BE_PREGNANT, usual: false }),
  // Most people have none. It changes much where there is one, so it is among the first asked after the short way.
  disabled: flag({ usual: false }),
  // Rare.
  blind: flag({ usual: false }),
  // Children go to school. Of adults about one in fourteen studies.
  student: choice(STUDENT, { ages: [5, OLDEST], usual: studentByAge, closed: 'no' }),
  // Both are rare among students.
  workStudyApproved: flag({ ages: TEENS_AND_OLDER, usual: false }),
  unableToWork: flag({ ages: TEENS_AND_OLDER, usual: false }),
  // More than nine in ten people who live here.
  citizenship: choice(CITIZENSHIP, { sensitive: true, usual: 'citizen', closed: 'citizen' }),
  // Only asked of people with a status; they differ.
  yearsInStatus: years({ max: OLDEST, sensitive: true, usual: null }),
  statusBefore: choice(STATUS_BEFORE, { sensitive: true, usual: null }),
  // About one person in fifty.
  native: flag({ usual: false }),
  // About one adult in sixteen.
  veteran: flag({ ages: [17, OLDEST], usual: false }),
  // Most discharges are.
  dischargeOtherThanDishonorable: flag({ usual: true }),
  // Differs by age; only veterans are asked.
  wartimeService: flag({ usual: null }),
  // Percent. Differs; only veterans are asked.
  serviceConnectedRating: count({ max: 100, usual: null }),
  // Rare.
  activeDuty: flag({ ages: [17, 70], usual: false }),
  // Rarer than veterans.
  spouseOfVeteran: flag({ ages: [16, OLDEST], usual: false }),
  survivorOfVeteran: flag({ usual: false }),
  // In foster care at 18 or older. Rare.
  formerFosterYouth: flag({ ages: [18, 26], usual: false }),
  // Follows from the money, where that says it.
  workHoursPerWeek: hours({ max: MOST_HOURS, ages: TEENS_AND_OLDER, usual: hoursByPay }),
  // Job programs and volunteering. Few people do any.
  trainingHoursPerWeek: hours({ max: MOST_HOURS, ages: TEENS_AND_OLDER, usual: 0 }),
  // Seasonal or migrant. Rare.
  farmworker: flag({ ages: TEENS_AND_OLDER, usual: false }),
  // In the last 18 months. Few people.
  lostJobThroughNoFault: flag({ ages: TEENS_AND_OLDER, usual: false }),
  // By the employer, who still employs them. Few people.
  hoursCut: flag({ ages: TEENS_AND_OLDER, usual: false }),
  // Quarters of coverage: four a year for a hundred years at most. Differs with age and work.
  workCredits: count({ max: 400, field: { times: CREDITS_A_YEAR }, ages: TEENS_AND_OLDER, usual: null }),
  // By the Social Security Administration. As with disability.
  disabilityDecision: choice(DISABILITY_DECISION, { usual: 'notApplied' }),
  monthsOnSsdi: count({ max: 1200, usual: 0 }),
  // The id of the person who claims this one, or "outside". What absence says is usual.
  taxDependentOf: text({ usual: null, absent: 'claimed as relationship and age say' }),
  // Whoever has income files, spouses together: about nineteen couples in twenty do.
  filesTaxes: flag({ ages: TEENS_AND_OLDER, usual: hasIncome }),
  filingStatus: choice(FILING_STATUS, { ages: TEENS_AND_OLDER, usual: jointOrSingle }),
  // Homes differ too much. It decides Medicaid, CHIP and the Marketplace, so it has to be asked.
  insurance: list(INSURANCE, { usual: null }),
  // Who of several people owns what differs.
  assets: amount(DIFFERS),
  // A month. Costs raise what a home gets, so 0 promises no more than there is.
  medicalCosts: amount(PAYS_NOTHING),
  healthPremiums: amount(PAYS_NOTHING),
  adjustments: records(ADJUSTED, { gate: true, ages: TEENS_AND_OLDER, usual: [] }),
  // Dollars from work since January 1, before tax; asked only where pay has changed in the year.
  earnedThisYear: amount({
    max: MOST_DOLLARS,
    ages: TEENS_AND_OLDER,
    usual: null,
    absent: 'pay has not changed in the year, where no job was lost and no hours were cut',
  }),
  // Where it differs from twelve months of now.
  incomeThisYear: dollars({
    min: -MOST_DOLLARS,
    max: MOST_DOLLARS,
    usual: null,
    absent: 'twelve times the income of now',
  }),
  // Asked of everyone; young children are taken to have none until somebody says so.
  income: records(INCOME, { usual: noneForChildren }),
  // Names what was asked and is not known.
  unsure: texts({ usual: null, absent: 'sure of everything; says what is not known' }),
};

/** Dollars a month of the whole household. */
export const EXPENSE = {
  // Rent is asked at once. What an owner pays differs as much; others pay neither.
  rent: amount(onlyIf('rent')),
  mortgage: amount(onlyIf('own')),
  propertyTax: amount(onlyIf('own')),
  homeInsurance: amount(onlyIf('own')),
  // That they are paid counts more than how much.
  heating: amount(DIFFERS),
  cooling: amount(DIFFERS),
  electricity: amount(DIFFERS),
  gas: amount(DIFFERS),
  water: amount(DIFFERS),
  phone: amount(DIFFERS),
  trash: amount(DIFFERS),
  internet: amount(DIFFERS),
  // About one family in four with a child under 13 pays for care.
  childCare: amount({ max: MOST_DOLLARS, usual: noYoungChild }),
  // Most homes pay none of these. They raise what a home gets, so 0 promises no more than there is.
  adultCare: amount(PAYS_NOTHING),
  medicalElderlyDisabled: amount(PAYS_NOTHING),
  healthPremiums: amount(PAYS_NOTHING),
  childSupportPaid: amount(PAYS_NOTHING),
};

/** What can be said of the household as a whole. */
export const HOUSEHOLD = {
  id: text({ usual: null, absent: 'a name, which is echoed' }),
  asOf: text({ form: 'day', usual: null, absent: 'today' }),
  // Always asked.
  state: required(choice(STATE_CODES, { usual: null })),
  // Asked where a rule needs it.
  county: text({ usual: null }),
  zip: text({ form: 'zip', usual: null }),
  unstated: choice(['unknown', 'none'], { usual: null, absent: 'unknown; says what absence means' }),
  unsure: texts({ usual: null, absent: 'sure of everything; says what is not known' }),
  people: required(records(PERSON, { least: 1, most: MOST_PEOPLE, usual: null })),
  // Most people who live together do.
  shareFood: flag({ usual: true, absent: 'they buy and cook food together', closed: true }),
  // Asked at once, with rent.
  housing: choice(HOUSING, { usual: null }),
  expenses: group(EXPENSE, { usual: null }),
  // Most homes pay for heat and light themselves.
  utilities: list(UTILITY, { usual: ['heating', 'electricity'] }),
  // Cash, bank and stocks. Most homes that look for help have less than any limit, for which 0 stands.
  assets: amount(PAYS_NOTHING),
  // Cars beyond the first. Most homes have none.
  vehicles: amount(PAYS_NOTHING),
  // In the last 60 days. Rare.
  lostInsurance: flag({ usual: false }),
  // Who looks for a program mostly does not have it yet.
  benefits: list(BENEFIT, { usual: [] }),
  // Each of them is rare.
  hardships: list(HARDSHIP, { usual: [] }),
};
