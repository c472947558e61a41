import { expect, test } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { childSupportChild, childSupportReview } from './child-support-services.ts';

const child = (people: readonly SomePerson[]) => contextOf(people).of(childSupportChild);

test('42 U.S.C. 654(4): a child with one parent at home, but not with two', () => {
  expect(child([{ age: 30 }, { age: 17 }])).toBe(true);
  expect(child([{ age: 30 }, { age: 18 }])).toBe(false);
  expect(child([{ age: 30 }, { age: 31, relationship: 'spouse' }, { age: 4 }])).toBe(false);
  expect(child([{ age: 17 }])).toBe(false);
});

test('a partner who is the other parent lives here; of a stepchild another parent may live elsewhere', () => {
  const partner: SomePerson = { age: 31, relationship: 'partner' };
  expect(child([{ age: 30 }, partner, { age: 4, parents: ['p1', 'p2'] }])).toBe(false);
  expect(child([{ age: 30 }, partner, { age: 4, parents: ['p1'] }])).toBe(true);
  const spouse: SomePerson = { age: 31, relationship: 'spouse' };
  expect(child([{ age: 30 }, spouse, { age: 4, relationship: 'stepchild' }])).toBeUndefined();
});

test('who brings up a grandchild or a foster child can ask for support', () => {
  expect(child([{ age: 60 }, { age: 4, relationship: 'grandchild' }])).toBe(true);
  expect(child([{ age: 60 }, { age: 4, relationship: 'fosterChild' }])).toBe(true);
});

test('42 U.S.C. 666(a)(10): who pays support and lost income may ask for a review; never more than maybe', () => {
  const paying = { expenses: { childSupportPaid: 300 } };
  const review = (person: SomePerson, facts: object) => contextOf([person], facts).of(childSupportReview);
  expect(review({ age: 30, lostJobThroughNoFault: true }, paying)).toBeUndefined();
  expect(review({ age: 30 }, { ...paying, hardships: ['jobLoss'] })).toBeUndefined();
  const pay = [monthly('wages', 1000)];
  expect(review({ age: 30, hoursCut: true, income: pay }, paying)).toBeUndefined();
  expect(review({ age: 30 }, paying)).toBe(false);
  expect(review({ age: 30, lostJobThroughNoFault: true }, {})).toBe(false);
});
