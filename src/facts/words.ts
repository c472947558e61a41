/** The words of the household file: what a choice can be, and what a list can hold. */

export const STATE_CODES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS',
  'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC',
  'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
  'PR', 'GU', 'VI', 'AS', 'MP',
] as const; // prettier-ignore
export const RELATIONSHIP = [
  'self', 'spouse', 'partner', 'child', 'stepchild', 'fosterChild', 'grandchild', 'parent', 'grandparent',
  'sibling', 'otherRelative', 'unrelated',
] as const; // prettier-ignore
export const SEX = ['female', 'male'] as const;
export const STUDENT = ['no', 'school', 'collegeHalfTime', 'collegeFullTime', 'collegeSoon'] as const;
export const CITIZENSHIP = [
  'citizen', 'permanentResident', 'refugeeOrAsylee', 'cofa', 'cubanHaitianEntrant', 'otherLawful', 'daca',
  'undocumented',
] as const; // prettier-ignore
export const STATUS_BEFORE = [
  'none', 'refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa', 'otherLawful',
] as const; // prettier-ignore
export const DISABILITY_DECISION = ['approved', 'pending', 'denied', 'notApplied'] as const;
export const FILING_STATUS = ['single', 'joint', 'separate', 'headOfHousehold', 'survivingSpouse'] as const;
export const INSURANCE = [
  'none', 'employer', 'employerOfferOnly', 'marketplace', 'private', 'medicaid', 'chip', 'medicare',
  'medicarePartAOnly', 'va', 'tricare', 'champva', 'ihs',
] as const; // prettier-ignore
export const PERIOD = ['hour', 'week', 'twoWeeks', 'halfMonth', 'month', 'year'] as const;
export const INCOME_TYPE = [
  'wages', 'selfEmployment', 'socialSecurityRetirement', 'socialSecurityDisability',
  'socialSecuritySurvivors', 'socialSecurityDependent', 'ssi', 'tanf', 'generalAssistance', 'unemployment',
  'workersCompensation', 'pension', 'veteransDisability', 'veteransPension', 'childSupport', 'alimony',
  'taxFreePension', 'disabilityInsurance', 'partnership', 'workStudy', 'interestDividends', 'capitalGains',
  'rental', 'farm', 'gift', 'studentAid', 'other',
] as const; // prettier-ignore
export const ADJUSTMENT = [
  'retirementContribution', 'hsa', 'studentLoanInterest', 'selfEmploymentHealth', 'alimonyPaid', 'other',
] as const; // prettier-ignore
export const HOUSING = ['rent', 'own', 'withOthers', 'shelter', 'homeless', 'facility'] as const;
export const UTILITY = [
  'heating', 'cooling', 'electricity', 'gas', 'water', 'phone', 'trash', 'internet',
] as const; // prettier-ignore
export const BENEFIT = [
  'snap', 'wic', 'tanf', 'ssi', 'ssdi', 'medicaid', 'chip', 'medicare', 'msp', 'liheap', 'section8',
  'publicHousing', 'schoolMeals', 'headStart', 'childCare', 'lifeline', 'unemployment', 'vaPension',
  'vaDisability', 'fdpir', 'pell',
] as const; // prettier-ignore
export const HARDSHIP = [
  'foodRunningOut', 'utilityShutoff', 'evictionRisk', 'disaster', 'domesticViolence', 'jobLoss',
  'deathInFamily', 'leavingIncarceration', 'leavingMilitary', 'newBaby',
] as const; // prettier-ignore
