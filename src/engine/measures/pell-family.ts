/** Whose income and how many people the Pell Grant looks at (20 U.S.C. 1087vv(d), (l); 34 CFR 668.2). */
import type { Context } from '../context.ts';
import { ageOf, everyone, flag, housingIn, personAt } from '../facts.ts';
import { add, exactly, type Range, sum, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import { childrenOf, parentsOf, relationOf, siblingsOf } from '../units/family.ts';
import { some } from '../units/some.ts';
import { isAtCollege, isPupil } from '../units/student.ts';
import { coupleOf, isClaimed, spouseOf, wouldClaim } from '../units/tax-unit.ts';

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
  readonly groups: readonly Group[];
  readonly size: Range;
}

const has = (c: Context, kind: string): boolean => everyone(c).some((k) => relationOf(c, k) === kind);

/** Whether person `i` studies at college. Who is about to finish school may do so next. */
export function pellStudent(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age < YOUNGEST) return false;
  const college = isAtCollege(c, i);
  if (college !== false || age >= PUPIL_UNTIL) return college;
  return isPupil(c, i) ? undefined : false;
}

/** Whether child `k` counts in the family of their parents. */
const isSupported = (c: Context, k: number): Truth =>
  personAt(c, k).taxDependentOf !== 'outside' && (ageOf(c, k) < CHILD_UNTIL || isClaimed(c, k));

/** Relationships are to people[0]: whose child a grandchild is, or the child of a partner's home, they do not say. */
function maybeChildren(c: Context, i: number): number[] {
  const kind = { child: 'grandchild', stepchild: 'grandchild', partner: 'child' }[relationOf(c, i)];
  return everyone(c).filter((k) => relationOf(c, k) === kind && ageOf(c, k) < CHILD_UNTIL && k !== i);
}

function hasChild(c: Context, i: number): Truth {
  const own = childrenOf(c, i);
  const found = some(c, own, (k) => isSupported(c, k));
  return found === false && maybeChildren(c, i).length ? undefined : found;
}

/** Whether the income of the parents is not looked at (20 U.S.C. 1087vv(d)(1)). */
function standsAlone(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age >= GROWN || spouseOf(c, i) !== undefined || relationOf(c, i) === 'fosterChild') return true;
  const withParents = parentsOf(c, i).length > 0;
  return c.any(
    () => (age === GROWN - 1 ? undefined : false),
    () => hasChild(c, i),
    () => flag(c, i, 'veteran'),
    () => flag(c, i, 'formerFosterYouth'),
    () => flag(c, i, 'activeDuty'),
    // A young person without a home and without parents: the school or a shelter has to say so.
    () => (!withParents && housingIn(c, ['homeless', 'shelter']) !== false ? undefined : false),
  );
}

const counted = (c: Context, test: () => Truth): Range =>
  c.choose(
    test,
    () => exactly(1),
    () => ZERO,
  );

/** Everybody who counts: `sure` and, as far as they are supported, the others whom the filers claim and these children. */
function sizeOf(
  c: Context,
  sure: readonly number[],
  filers: readonly number[],
  kin: readonly number[],
): Range {
  const others = everyone(c).filter((k) => !sure.includes(k) && !kin.includes(k) && wouldClaim(c, filers, k));
  return sum([
    exactly(sure.length),
    ...kin.filter((k) => !sure.includes(k)).map((k) => counted(c, () => isSupported(c, k))),
    ...others.map((k) => counted(c, () => isClaimed(c, k))),
  ]);
}

function ownFamily(c: Context, i: number): PellFamily {
  const filers = coupleOf(c, i);
  const isCouple = (relationOf(c, i) === 'self' && has(c, 'partner')) || relationOf(c, i) === 'partner';
  const parent: readonly Group[] =
    filers.length > 1 ? ['parent-other'] : isCouple ? ['parent-single', 'parent-other'] : ['parent-single'];
  const child = hasChild(c, i);
  const groups = [...(child === false ? [] : parent), ...(child ? [] : ['alone' as const])];
  const maybe = { min: 0, max: maybeChildren(c, i).length };
  return { filers, groups, size: add(sizeOf(c, filers, filers, childrenOf(c, i)), maybe) };
}

/** The family of a student's parents, in each way it may be; none where the parents do not live here. */
function parentsFamilies(c: Context, i: number): PellFamily[] {
  const parents = parentsOf(c, i);
  if (parents.length === 0 || parents.length > 2 || personAt(c, i).taxDependentOf === 'outside') return [];
  const of = (filers: readonly number[]): PellFamily => ({
    filers,
    groups: [filers.length > 1 ? 'dependent-other' : 'dependent-single'],
    size: sizeOf(c, [...filers, i], filers, siblingsOf(c, i)),
  });
  // A partner may be the other parent, whose income then counts though they are not married.
  const partner = everyone(c).find((k) => relationOf(c, k) === 'partner');
  const mayHaveTwo = partner !== undefined && parents.length === 1 && parents[0] === 0 && partner !== i;
  return mayHaveTwo ? [of(parents), of([...parents, partner])] : [of(parents)];
}

/** Every family that may be the one; `whole` is false where it may also be one that does not live here. */
export function pellFamilies(c: Context, i: number): { families: readonly PellFamily[]; whole: boolean } {
  const alone = c.decided(() => standsAlone(c, i));
  const own = alone === false ? [] : [ownFamily(c, i)];
  const parents = alone ? [] : parentsFamilies(c, i);
  return { families: [...own, ...parents], whole: alone === true || parents.length > 0 };
}
