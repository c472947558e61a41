/** No question is asked of whom it cannot be true, and what it would have said is settled. */
import { expect, test } from 'vitest';
import { journeyOf } from '../../tests/support/answer-all.ts';
import { readSections } from '../compile/questions.ts';
import type { Household, Person } from '../facts/values.ts';
import type { Journey } from './journey.ts';
import { fromHousehold } from './from-household.ts';
import { canBeOf, canChoose, possibleFacts } from './possible.ts';
import { partsOf } from './steps.ts';

const screens = readSections().flatMap((section) => section.screens);
const screenOf = (id: string) => {
  const found = screens.find((screen) => screen.id === id);
  if (!found) throw new Error(`No screen ${id}.`);
  return found;
};
type Facts = Partial<Omit<Household, 'people'>>;
const home = (
  people: readonly Partial<Person>[],
  facts: Facts = {},
  answers: Record<string, string[]> = {},
): Journey => {
  const all = people.map((person, i) => ({ id: `p${i + 1}`, relationship: i ? 'child' : 'self', ...person }));
  const draft = fromHousehold({ state: 'TX', ...facts, people: all } as Household);
  return journeyOf({ ...draft, answers: { ...draft.answers, ...answers } });
};
/** The people whom a question is asked about; undefined where it is not asked. */
const askedOf = (journey: Journey, id: string): readonly number[] | undefined =>
  journey
    .steps()
    .flatMap(partsOf)
    .find((step) => step.screen.id === id)?.people;

test('pregnancy is asked of nobody whose papers say male, of no child and nobody past 55', () => {
  expect(askedOf(home([{ age: 52, sex: 'male' }]), 'pregnant')).toBeUndefined();
  expect(askedOf(home([{ age: 52, sex: 'male' }]), 'postpartum')).toBeUndefined();
  const family = home([
    { age: 40, sex: 'female' },
    { age: 12, sex: 'male' },
    { age: 8 },
    { age: 60, relationship: 'parent' },
  ]);
  expect(askedOf(family, 'pregnant')).toEqual([0]);
  expect(home([{ age: 52, sex: 'male' }]).household().people[0]?.pregnant).toBe(false);
});

test('sex is asked where a pregnancy can matter, and nowhere else', () => {
  expect(askedOf(home([{ age: 34 }]), 'sex')).toEqual([0]);
  expect(askedOf(home([{ age: 70 }]), 'sex')).toBeUndefined();
});

test('no child is asked for a husband or wife who served, for hours of work, or for years of work', () => {
  const family = home([{ age: 30, citizenship: 'permanentResident' }, { age: 7 }, { age: 4 }, { age: 0 }]);
  for (const id of ['spouseOfVeteran', 'workHours', 'workCredits', 'trainingHours'])
    expect(askedOf(family, id) ?? [], id).not.toEqual(expect.arrayContaining([1]));
  expect(family.household().people[1]?.spouseOfVeteran).toBe(false);
});

test('costs of bills that are not paid are nothing, and not asked', () => {
  const alone = [{ age: 34 }];
  expect(askedOf(home(alone, { housing: 'rent', utilities: [] }), 'utilityCosts')).toBeUndefined();
  const some = home(alone, { housing: 'rent', utilities: ['heating', 'phone'] });
  expect(possibleFacts(some.draft, () => false, screenOf('utilityCosts'))).toEqual([
    'expenses.heating',
    'expenses.phone',
  ]);
  expect(some.household().expenses).toMatchObject({ water: 0, gas: 0 });
});

test.each(['homeless', 'shelter'] as const)(
  'somebody without a home (%s) is asked for no rent, bills or mortgage',
  (housing) => {
    const journey = home([{ age: 34 }], { housing });
    for (const id of ['rent', 'owned', 'utilities', 'utilityCosts'])
      expect(askedOf(journey, id), id).toBeUndefined();
    expect(askedOf(journey, 'placeToStay')).toEqual([]);
    expect(journey.household()).toMatchObject({ utilities: [], expenses: { mortgage: 0, heating: 0 } });
  },
);

test('who owns the home pays no rent', () => {
  const owner = home([{ age: 34 }], { housing: 'own' });
  expect(askedOf(owner, 'rent')).toBeUndefined();
  expect(askedOf(owner, 'owned')).toEqual([]);
  expect(owner.household().expenses?.rent).toBe(0);
});

test('months of SSDI are asked only after a yes of Social Security', () => {
  const disabled = (decision?: string): Journey =>
    home([{ age: 50, disabled: true }], {}, decision ? { 'people[0].disabilityDecision': [decision] } : {});
  for (const decision of [undefined, 'none', 'pending', 'denied'])
    expect(askedOf(disabled(decision), 'monthsOnSsdi'), decision).toBeUndefined();
  expect(askedOf(disabled('approved'), 'monthsOnSsdi')).toEqual([0]);
  expect(disabled('denied').household().people[0]?.monthsOnSsdi).toBe(0);
});

test('nobody alone and healthy is asked for costs of care', () => {
  const facts: Facts = { housing: 'rent' };
  const alone = home([{ age: 34, disabled: false, blind: false }], facts);
  expect(askedOf(alone, 'care')).toBeUndefined();
  expect(alone.household().expenses).toMatchObject({ childCare: 0, adultCare: 0 });
  expect(
    possibleFacts(
      home([
        { age: 34, disabled: false },
        { age: 3, disabled: false },
      ]).draft,
      () => false,
      screenOf('care'),
    ),
  ).toEqual(['expenses.childCare']);
});

test('hours are asked once', () => {
  const income = (every: 'hour' | 'month', type: 'wages' | 'pension' = 'wages') =>
    home(
      [{ age: 34, income: [{ type, amount: 15, every, ...(every === 'hour' ? { hours: 25 } : {}) }] }],
      {},
      {
        'people[0].income': [type === 'wages' ? 'job' : 'other'],
      },
    );
  expect(askedOf(income('hour'), 'workHours')).toBeUndefined();
  expect(income('hour').household().people[0]?.workHoursPerWeek).toBe(25);
  expect(askedOf(income('month', 'pension'), 'workHours')).toBeUndefined();
  expect(askedOf(income('month'), 'workHours')).toEqual([0]);
});

test('a child is offered no cover of veterans, of Medicare, or of a job', () => {
  const { draft } = home([{ age: 34, veteran: false }, { age: 3 }]);
  const offered = (i: number): string[] =>
    ['none', 'medicaid', 'chip', 'va', 'medicare', 'medicarePartAOnly', 'employerOfferOnly'].filter((value) =>
      canChoose(draft, screenOf('insurance'), i, value),
    );
  expect(offered(1)).toEqual(['none', 'medicaid', 'chip']);
  expect(offered(0)).toEqual(['none', 'medicaid', 'medicare', 'medicarePartAOnly', 'employerOfferOnly']);
});

test('husband and wife are both asked who files a tax return', () => {
  const couple = home([
    { age: 34, income: [{ type: 'wages', amount: 2000, every: 'month' }] },
    { age: 33, relationship: 'spouse' },
    { age: 6 },
  ]);
  expect(askedOf(couple, 'filesTaxes')).toEqual([0, 1]);
});

test('whether health cover was lost is asked where it may have been', () => {
  const lost = (person: Partial<Person>, facts: Facts = {}) =>
    askedOf(home([{ age: 34, ...person }], facts), 'lostInsurance');
  expect(lost({ insurance: ['none'] })).toEqual([]);
  expect(lost({ lostJobThroughNoFault: true })).toEqual([]);
  expect(lost({}, { hardships: ['jobLoss'] })).toEqual([]);
  expect(lost({ insurance: ['medicaid'] })).toBeUndefined();
});

test('nobody is offered as the parent of somebody older, and no child as a parent or as married', () => {
  const ages: Partial<Person>[] = [
    { age: 34 },
    { age: 4 },
    { age: 1 },
    { age: 16 },
    { age: 61, relationship: 'parent' },
  ];
  const offered = (id: string, i: number, people = ages): number[] => {
    const { draft } = home(people);
    return draft.ids.map((_, j) => j).filter((j) => j !== i && canBeOf(draft, screenOf(id), i, j));
  };
  expect(offered('parents', 2)).toEqual([0, 3, 4]);
  expect(offered('parents', 3)).toEqual([0, 4]);
  expect(offered('spouse', 4)).toEqual([0, 3]);
  // Only adults claim somebody on a tax return, and what was answered stays to be seen.
  expect(offered('claimed', 4)).toEqual([0]);
  const claimed = ages.map((person, i) => (i === 4 ? { ...person, taxDependentOf: 'p2' } : person));
  expect(offered('claimed', 4, claimed)).toEqual([0, 1]);
  const said = ages.map((person, i) => (i === 3 ? { ...person, parents: ['p2'] } : person));
  expect(offered('parents', 3, said)).toEqual([0, 1, 4]);
});
