import { describe, expect, it } from 'vitest';
import { contextOf, monthly, type SomePerson } from '../../../tests/support/context.ts';
import { isTanfParent, tanfFamily } from './family.ts';
import { tanfAdults, tanfChildren, tanfCounts, tanfMember, tanfSize } from './unit.ts';

const members = (people: readonly SomePerson[], facts: Parameters<typeof contextOf>[1] = {}) => {
  const c = contextOf(people, facts);
  return people.map((_, i) => c.of(tanfMember, i));
};
const person = (relationship: SomePerson['relationship'], age: number, facts: Partial<SomePerson> = {}) =>
  ({ relationship, age, ...facts }) as SomePerson;

describe('the TANF unit', () => {
  it('has parents and children under 18, and leaves out grown children and lodgers', () => {
    const home = [{ age: 40 }, person('spouse', 40), { age: 10 }, { age: 20 }, person('unrelated', 30)];
    expect(members(home)).toEqual([true, true, true, false, false]);
    const c = contextOf(home);
    expect([tanfSize, tanfAdults, tanfChildren].map((of) => c.of(of).min)).toEqual([3, 2, 1]);
  });

  it('leaves a partner open, whose children nobody names', () => {
    expect(members([{ age: 30 }, person('partner', 30), { age: 4 }])).toEqual([true, undefined, true]);
    expect(contextOf([{ age: 30 }, person('partner', 30)]).of(tanfFamily)).toBe(false);
  });

  it('is the child alone where a grandparent brings it up', () => {
    const c = contextOf([{ age: 60 }, person('grandchild', 5)]);
    expect([c.of(tanfMember, 0), c.of(tanfMember, 1), c.of(isTanfParent, 0)]).toEqual([false, true, false]);
  });

  it('is parent, brothers and sisters where a child of the house answers', () => {
    const home = [{ age: 16 }, person('parent', 40), person('sibling', 9), person('sibling', 21)];
    expect(members(home)).toEqual([true, true, true, false]);
  });

  it('leaves out who gets SSI, and does not count what they have', () => {
    const c = contextOf([{ age: 40, income: [monthly('ssi', 900), monthly('pension', 50)] }, { age: 5 }]);
    expect([c.of(tanfMember, 0), c.of(tanfCounts, 0), c.of(tanfSize).max]).toEqual([false, false, 1]);
  });

  it('counts the income of a parent without a status, but not the person', () => {
    const c = contextOf([{ age: 40, citizenship: 'undocumented' }, { age: 5 }]);
    expect([c.of(tanfMember, 0), c.of(tanfCounts, 0)]).toEqual([false, true]);
  });

  it('asks whether somebody of 18 is in school', () => {
    const c = contextOf([{ age: 40, citizenship: 'citizen' }, { age: 18 }], { unstated: 'unknown' });
    expect(c.of(tanfFamily)).toBeUndefined();
    expect(c.needs).toContain('people[1].student');
  });

  it('serves a pregnancy in Colorado, not in Missouri, and elsewhere by a month nobody states', () => {
    const states = ['CO', 'MO', 'GA'] as const;
    const home = [{ age: 25, pregnant: true }];
    expect(states.map((state) => contextOf(home, { state }).of(tanfFamily))).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
