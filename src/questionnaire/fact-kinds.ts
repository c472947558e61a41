/** How each fact of the household file is written as an answer. What is not named here is a choice (one word). */
export type FactKind = 'flag' | 'number' | 'amount' | 'list' | 'choice';

const KINDS: Readonly<Record<Exclude<FactKind, 'choice'>, string>> = {
  flag:
    'shareFood lostInsurance people.pregnant people.breastfeeding people.disabled people.blind people.native ' +
    'people.veteran people.dischargeOtherThanDishonorable people.wartimeService people.activeDuty ' +
    'people.spouseOfVeteran people.survivorOfVeteran people.formerFosterYouth people.farmworker ' +
    'people.lostJobThroughNoFault people.filesTaxes people.adjustments',
  number:
    'people.age people.ageMonths people.expectedBabies people.postpartumMonths people.yearsInStatus ' +
    'people.serviceConnectedRating people.workHoursPerWeek people.trainingHoursPerWeek people.workCredits ' +
    'people.monthsOnSsdi people.incomeThisYear',
  amount:
    'assets vehicles people.assets people.medicalCosts people.healthPremiums people.income.amount people.income.hours',
  list: 'utilities benefits hardships people.insurance',
};

const kindOf = new Map(
  Object.entries(KINDS).flatMap(([kind, facts]) => facts.split(' ').map((fact) => [fact, kind as FactKind])),
);

/** "people[1].income[0].amount" -> "people.income.amount". */
export const factOf = (path: string): string => path.replace(/\[\d+\]/g, '');

export const kindOfFact = (fact: string): FactKind =>
  /^(expenses|people\.adjustments)\./.test(fact) ? 'amount' : (kindOf.get(fact) ?? 'choice');
