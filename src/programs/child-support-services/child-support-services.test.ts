import { expect, test } from 'vitest';
import { contextOf, type SomePerson } from '../../../tests/support/context.ts';
import { childSupportChild, childSupportReview } from './child-support-services.ts';

const child = (people: readonly SomePerson[]) => contextOf(people).of(childSupportChild);

test('42 U.S.C. 654(4): a child with one parent at home, but not with two', () => {
  expect(child([{ age: 30 }, { age: 17 }])).toBe(true);
  expect(child([{ age: 30 }, { age: 18 }])).toBe(false);
  expect(child([{ age: 30 }, { age: 31, relationship: 'spouse' }, { age: 4 }])).toBe(false);
  expect(child([{ age: 17 }])).toBe(false);
});

test('whether a partner is the other parent is asked; of a stepchild another parent may live elsewhere', () => {
  const withPartner = contextOf([{ age: 30 }, { age: 31, relationship: 'partner' }, { age: 4 }]);
  expect(withPartner.of(childSupportChild)).toBeUndefined();
  expect(child([{ age: 30 }, { age: 31, relationship: 'partner' }, { age: 4, parents: ['p1', 'p2'] }])).toBe(
    false,
  );
  expect(
    child([{ age: 30 }, { age: 31, relationship: 'spouse' }, { age: 4, relationship: 'stepchild' }]),
  ).toBeUndefined();
});

test('a grandchild lives with the one grown child who may be the parent, or with none', () => {
  const grandchild: SomePerson = { age: 4, relationship: 'grandchild' };
  expect(child([{ age: 60 }, grandchild])).toBe(true);
  expect(child([{ age: 60 }, { age: 30 }, grandchild])).toBe(true);
  expect(child([{ age: 60 }, { age: 30 }, { age: 32 }, grandchild])).toBeUndefined();
  expect(child([{ age: 60 }, { age: 4, relationship: 'fosterChild' }])).toBe(true);
});

test('42 U.S.C. 666(a)(10): who pays support and lost income may ask for a review; never more than maybe', () => {
  const paying = { expenses: { childSupportPaid: 300 } };
  const review = (person: SomePerson, facts: object) => contextOf([person], facts).of(childSupportReview);
  expect(review({ age: 30, lostJobThroughNoFault: true }, paying)).toBeUndefined();
  expect(review({ age: 30 }, { ...paying, hardships: ['jobLoss'] })).toBeUndefined();
  expect(review({ age: 30 }, paying)).toBe(false);
  expect(review({ age: 30, lostJobThroughNoFault: true }, {})).toBe(false);
});
