import { expect, test } from 'vitest';
import { contextOf } from '../../../../tests/support/context.ts';
import { exactly } from '../../../engine/range.ts';
import { overReturns, type TaxReturn } from './tax-return.ts';

/** Every return that is possible, and what the choice hangs on. */
function returnsOf(...args: Parameters<typeof contextOf>) {
  const c = contextOf(...args);
  const found: TaxReturn[] = [];
  let n = 0;
  overReturns(c, (r) => {
    found.push(r);
    return exactly(n++);
  });
  return { found, needs: c.needs };
}

test('all stated leaves one return', () => {
  const { found, needs } = returnsOf([{ age: 30 }, { age: 8 }, { age: 17 }]);
  expect(found).toEqual([
    {
      status: 'headOfHousehold',
      filers: [0],
      children: 2,
      eitc: 2,
      ctc: 1,
      others: 1,
      care: 1,
      relatives: 2,
    },
  ]);
  expect(needs).toEqual([]);
});

test('an unrelated person who is claimed makes nobody a head of household', () => {
  const lodger = { age: 30, relationship: 'unrelated' as const, taxDependentOf: 'p1' };
  expect(returnsOf([{ age: 30 }, lodger]).found[0]).toMatchObject({ status: 'single', others: 1 });
});

test('who is married and lives apart with a child counts as not married; without one as apart', () => {
  const apart = { age: 30, filingStatus: 'separate' as const };
  expect(returnsOf([apart, { age: 8 }]).found[0]?.status).toBe('headOfHousehold');
  expect(returnsOf([apart]).found[0]?.status).toBe('separate');
});

test('somebody who is claimed here stands on the return of whoever claims them', () => {
  const self = { age: 20, taxDependentOf: 'p2' };
  const { found } = returnsOf([self, { age: 45, relationship: 'parent' }]);
  expect(found[0]).toMatchObject({ filers: [1], others: 1, status: 'headOfHousehold' });
});

test('a way of filing that is not known is every way, and named once it matters', () => {
  const person = { age: 30, citizenship: 'citizen' as const };
  const { found, needs } = returnsOf([person], { unstated: 'unknown' });
  expect(found.map((r) => r.status).sort()).toEqual(['separate', 'single']);
  expect(needs).toEqual(['people[0].filingStatus']);
  const c = contextOf([person], { unstated: 'unknown' });
  overReturns(c, () => ({ min: 0, max: 9 }));
  expect(c.needs).toEqual([]);
});

test('a disabled grown child counts unless Social Security found otherwise', () => {
  const child = { age: 30, disabled: true, taxDependentOf: 'p1' };
  expect(returnsOf([{ age: 60 }, child]).found[0]?.eitc).toBe(1);
  expect(returnsOf([{ age: 60 }, { ...child, disabilityDecision: 'denied' as const }]).found[0]?.eitc).toBe(
    0,
  );
});
