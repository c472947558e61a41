/** Whose income and how many people the Pell Grant looks at (20 U.S.C. 1087vv(d), (l); 34 CFR 668.2). */
import { personAt } from '../../engine/household/facts.ts';
import {
  add,
  all,
  type Amount,
  any,
  atBestOpen,
  between,
  count,
  each,
  exactly,
  NO,
  OFFICE_DECIDES,
  type OneOf,
  oneOf,
  orElse,
  pick,
  some,
  type Truth,
  truth,
  YES,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { childrenOf, parentsOf, siblingsOf } from '../shared/units/family.ts';
import { isAtCollege, isPupil } from '../shared/units/student.ts';
import { coupleOf, isClaimed, spouseOf, wouldClaim } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';

/** Somebody younger is still at school. */
const YOUNGEST = 16;
const PUPIL_UNTIL = 21;
/** Who is 24 by the end of the year stands on their own; at 23 the birthday decides, which is not asked. */
const GROWN = 24;
const CHILD_UNTIL = 19;

/** The rows of the tables: a student with parents, or one who stands on their own. */
export type Group = 'dependent-single' | 'dependent-other' | 'parent-single' | 'parent-other' | 'alone';
export interface PellFamily {
  readonly filers: readonly number[];
  readonly group: Group;
  readonly size: Amount;
}
/** The parents do not live here, so nothing is known of their family. */
export const ELSEWHERE = 'elsewhere';
export type Family = PellFamily | typeof ELSEWHERE;

const has = (h: View, kind: string): boolean => h.people.some((k) => h.relation(k) === kind);

/** Whether person `i` studies at college. Who is about to finish school may do so next. */
export const pellStudent = measure({
  per: 'person',
  law: '34 CFR 668.32',
  of: (h, i) => {
    if (h.age(i) < YOUNGEST) return NO;
    const studies = any(h.of(isAtCollege, i), () => h.choice(i, 'student', 'collegeSoon'));
    return orElse(studies, () => (h.age(i) < PUPIL_UNTIL ? atBestOpen(h.of(isPupil, i)) : NO));
  },
});

/** Whether child `k` counts in the family of their parents. */
const isSupported = (h: View, k: number): Truth =>
  all(truth(personAt(h.c, k).taxDependentOf !== 'outside'), () =>
    any(truth(h.age(k) < CHILD_UNTIL), () => h.of(isClaimed, k)),
  );

/** Relationships are to people[0]: whose child a grandchild is, or the child of a partner's home, they do not say. */
function maybeChildren(h: View, i: number): number[] {
  const kinds: Readonly<Record<string, string>> = {
    child: 'grandchild',
    stepchild: 'grandchild',
    partner: 'child',
  };
  const kind = kinds[h.relation(i)];
  return h.people.filter((k) => h.relation(k) === kind && h.age(k) < CHILD_UNTIL && k !== i);
}

const hasChild = (h: View, i: number): Truth =>
  orElse(
    some(childrenOf(h.c, i), (k) => isSupported(h, k)),
    () => (maybeChildren(h, i).length ? OFFICE_DECIDES : NO),
  );

/** Whether the income of the parents is not looked at (20 U.S.C. 1087vv(d)(1)). */
function standsAlone(h: View, i: number): Truth {
  if (h.age(i) >= GROWN || spouseOf(h.c, i) !== undefined || h.relation(i) === 'fosterChild') return YES;
  const withParents = parentsOf(h.c, i).length > 0;
  return any(
    h.age(i) === GROWN - 1 ? OFFICE_DECIDES : NO,
    () => hasChild(h, i),
    () => h.flag(i, 'veteran'),
    () => h.flag(i, 'formerFosterYouth'),
    () => h.flag(i, 'activeDuty'),
    // A young person without a home and without parents: the school or a shelter has to say so.
    () => (withParents ? NO : atBestOpen(h.housing('homeless', 'shelter'))),
  );
}

/** Everybody who counts: `sure` and, as far as they are supported, the others whom the filers claim and these children. */
function sizeOf(h: View, sure: readonly number[], filers: readonly number[], kin: readonly number[]): Amount {
  const children = kin.filter((k) => !sure.includes(k));
  const others = h.people.filter((k) => !sure.includes(k) && !kin.includes(k) && wouldClaim(h.c, filers, k));
  const counted = [...children.map((k) => isSupported(h, k)), ...others.map((k) => h.of(isClaimed, k))];
  return add(exactly(sure.length), count(counted));
}

/** The family of a student who stands on their own, as a parent or not. */
function ownFamily(h: View, i: number): OneOf<Family> {
  const filers = coupleOf(h.c, i);
  const isCouple = (h.relation(i) === 'self' && has(h, 'partner')) || h.relation(i) === 'partner';
  const parent: readonly Group[] =
    filers.length > 1 ? ['parent-other'] : isCouple ? ['parent-single', 'parent-other'] : ['parent-single'];
  const maybe = between(0, maybeChildren(h, i).length);
  const size = add(sizeOf(h, filers, filers, childrenOf(h.c, i)), maybe);
  return each(pick<Group>(hasChild(h, i), parent, ['alone']), (group) => oneOf([{ filers, group, size }]));
}

/** The family of a student's parents, in each way it may be. */
function parentsFamily(h: View, i: number): OneOf<Family> {
  const parents = parentsOf(h.c, i);
  if (parents.length === 0 || parents.length > 2 || personAt(h.c, i).taxDependentOf === 'outside')
    return oneOf([ELSEWHERE]);
  const of = (filers: readonly number[]): PellFamily => ({
    filers,
    group: filers.length > 1 ? 'dependent-other' : 'dependent-single',
    size: sizeOf(h, [...filers, i], filers, siblingsOf(h.c, i)),
  });
  // A partner may be the other parent, whose income then counts though they are not married.
  const partner = h.people.find((k) => h.relation(k) === 'partner');
  const mayHaveTwo = partner !== undefined && parents.length === 1 && parents[0] === 0 && partner !== i;
  return oneOf(mayHaveTwo ? [of(parents), of([...parents, partner])] : [of(parents)]);
}

/** The family that Pell looks at, in every way that it may be. */
export const pellFamily = measure({
  per: 'person',
  law: '20 U.S.C. 1087vv(d), (l)',
  of: (h, i) =>
    each(pick(standsAlone(h, i), [ownFamily], [parentsFamily]), (family): OneOf<Family> => family(h, i)),
});
