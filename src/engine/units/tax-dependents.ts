/** How each dependent counts on the return (26 U.S.C. 24(c), 32(c)(3), 152). */
import type { Context } from '../context.ts';
import { ageOf, choiceIn, everyone, flag } from '../facts.ts';
import { hasWorkNumber } from '../measures/tax-numbers.ts';
import { not, type Truth } from '../truth.ts';
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
  if (!filers.some((f) => FITS[relationOf(c, f)]?.includes(relationOf(c, k)))) return false;
  const age = ageOf(c, k);
  const younger = filers.some((f) => age < ageOf(c, f));
  return c.any(
    () => age < 19 && younger,
    () => age < 24 && younger && isFullTimeStudent(c, k),
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
  const found: Family[] = claimed ? [] : [NOBODY];
  if (claimed === false) return found;
  const young = ageOf(c, k) < 17;
  const qualifies = c.decided(() => isQualifyingChild(c, k, filers));
  for (const child of ways(qualifies))
    for (const number of child ? ways(c.decided(() => hasWorkNumber(c, k))) : [false]) {
      const ctc = child && number && young;
      found.push({
        children: Number(child),
        eitc: Number(child && number),
        ctc: Number(ctc),
        others: Number(!ctc),
        care: Number(child && ageOf(c, k) < 13),
        relatives: Number(!NO_RELATIVE.includes(relationOf(c, k))),
      });
    }
  return found;
}

/** Every family that the return of `filers` may have, each once. */
export function familiesOf(c: Context, filers: readonly number[]): Family[] {
  let families = [NOBODY];
  for (const k of everyone(c)) {
    const own = roles(c, k, filers);
    if (own.length === 1 && own[0] === NOBODY) continue;
    const all = families.flatMap((family) => own.map((role) => plus(family, role)));
    families = [...new Map(all.map((family) => [Object.values(family).join(), family])).values()];
  }
  return families;
}
