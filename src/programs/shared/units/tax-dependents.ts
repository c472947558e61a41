/** How each dependent counts on the return (26 U.S.C. 24(c), 32(c)(3), 152). */
import type { Context } from '../../../engine/context.ts';
import { ageOf, choiceIn, everyone, flag } from '../../../engine/household/facts.ts';
import { hasWorkNumber } from '../tax/numbers.ts';
import { isUnderAtYearEnd } from '../tax/year-end.ts';
import { not, type Truth } from '../../../engine/truth.ts';
import { relationOf } from './family.ts';
import { isFullTimeStudent } from './student.ts';
import { isClaimed, wouldClaim } from './tax-unit.ts';

const DESCENDANTS = ['child', 'stepchild', 'fosterChild', 'grandchild', 'sibling'];
/** Who is a child, brother or sister, or a descendant of one, of the filer: by the filer's and their relationship. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  self: DESCENDANTS,
  spouse: DESCENDANTS,
  parent: ['self', 'sibling', 'child', 'grandchild'],
  grandparent: ['self', 'sibling', 'parent', 'child'],
  sibling: ['self', 'sibling'],
  child: ['sibling', 'grandchild', 'child'],
};
const NO_RELATIVE = ['unrelated', 'partner'];

/** Disabled so that age does not matter: not able to work, and not found otherwise (26 U.S.C. 22(e)(3)). */
const whollyDisabled = (c: Context, i: number): Truth =>
  c.all(
    () => flag(c, i, 'disabled'),
    () => not(choiceIn(c, i, 'disabilityDecision', ['denied'])),
  );

/** Whether dependent `k` is a qualifying child of a filer, apart from any number. */
export function isQualifyingChild(c: Context, k: number, filers: readonly number[]): Truth {
  if (!filers.some((f) => FITS[relationOf(c, f)]?.includes(relationOf(c, k)) === true)) return false;
  const younger = filers.some((f) => ageOf(c, k) < ageOf(c, f));
  return c.any(
    () => younger && isUnderAtYearEnd(c, k, 19),
    () =>
      younger &&
      c.all(
        () => isUnderAtYearEnd(c, k, 24),
        () => isFullTimeStudent(c, k),
      ),
    () => whollyDisabled(c, k),
  );
}

/** How many dependents count for what. */
export interface Family {
  /** Qualifying children, with a number or not. */
  readonly children: number;
  /** Children of the earned income credit. */
  readonly eitc: number;
  /** Children under 17 of the child tax credit, with a number. */
  readonly ctc: number;
  /** Everybody else who is claimed. */
  readonly others: number;
  /** Children under 13 of the care credit. */
  readonly care: number;
  /** Relatives, who make the filer a head of household. */
  readonly relatives: number;
}
const NOBODY: Family = { children: 0, eitc: 0, ctc: 0, others: 0, care: 0, relatives: 0 };
const plus = (a: Family, b: Family): Family => ({
  children: a.children + b.children,
  eitc: a.eitc + b.eitc,
  ctc: a.ctc + b.ctc,
  others: a.others + b.others,
  care: a.care + b.care,
  relatives: a.relatives + b.relatives,
});
const ways = (t: Truth): readonly boolean[] => (t === undefined ? [true, false] : [t]);

/** Every way in which person `k` may count on the return of `filers`. */
function roles(c: Context, k: number, filers: readonly number[]): Family[] {
  if (filers.includes(k) || !wouldClaim(c, filers, k)) return [NOBODY];
  const claimed = c.decided(() => isClaimed(c, k));
  const found: Family[] = claimed === true ? [] : [NOBODY];
  if (claimed === false) return found;
  const qualifies = c.decided(() => isQualifyingChild(c, k, filers));
  for (const child of ways(qualifies))
    for (const number of child ? ways(c.decided(() => hasWorkNumber(c, k))) : [false]) {
      const care = Number(child && ageOf(c, k) < 13);
      const ofAge = child && number ? ways(c.decided(() => isUnderAtYearEnd(c, k, 17))) : [false];
      for (const ctc of ofAge)
        found.push({
          children: Number(child),
          eitc: Number(child && number),
          ctc: Number(ctc),
          others: Number(!ctc),
          care,
          relatives: Number(!NO_RELATIVE.includes(relationOf(c, k))),
        });
    }
  return found;
}

/** Up to so many families are told apart; more of them are known by the ends of each count alone. */
const MOST_FAMILIES = 24;

/**
 * Every family that the return of `filers` may have, each once. Where they are many, those with each count at its
 * least or its most: a credit rises or falls with each count, so its own ends are found among them.
 */
export function familiesOf(c: Context, filers: readonly number[]): Family[] {
  const people = everyone(c)
    .map((k) => roles(c, k, filers))
    .filter((own) => own.length > 1 || own[0] !== NOBODY);
  let families = [NOBODY];
  for (const own of people) {
    const all = families.flatMap((family) => own.map((role) => plus(family, role)));
    families = [...new Map(all.map((family) => [Object.values(family).join(), family])).values()];
    if (families.length > MOST_FAMILIES) return atTheEnds(people);
  }
  return families;
}

/** The counts that change by themselves; children and others of the child tax credit make up its dependents. */
type Count = Exclude<keyof Family, 'others'> | 'dependents';
const COUNTS: Readonly<Record<Count, (family: Family) => number>> = {
  children: (f) => f.children,
  eitc: (f) => f.eitc,
  ctc: (f) => f.ctc,
  dependents: (f) => f.ctc + f.others,
  care: (f) => f.care,
  relatives: (f) => f.relatives,
};

/** Families with each count at its least or its most, over every role that each person may have. */
function atTheEnds(people: readonly (readonly Family[])[]): Family[] {
  let found: Partial<Record<Count, number>>[] = [{}];
  for (const [key, count] of Object.entries(COUNTS) as [Count, (family: Family) => number][]) {
    const total = (end: (...counts: number[]) => number): number =>
      people.reduce((sum, own) => sum + end(...own.map(count)), 0);
    const ends = new Set([total(Math.min), total(Math.max)]);
    found = found.flatMap((counts) => [...ends].map((n) => ({ ...counts, [key]: n })));
  }
  return found.map(({ dependents = 0, ...counts }) => {
    const family = { ...NOBODY, ...counts };
    return { ...family, others: Math.max(0, dependents - family.ctc) };
  });
}
