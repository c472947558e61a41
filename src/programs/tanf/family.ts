/** The family that TANF looks at (42 U.S.C. 608(a)(1), 45 CFR 260.30; states' plans): a child and who brings it up. */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone } from '../../engine/household/facts.ts';
import { isPregnant } from '../shared/is-pregnant.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { areParentsStated, childrenOf, relationOf } from '../shared/units/family.ts';
import { some } from '../shared/units/some.ts';
import { isPupil } from '../shared/units/student.ts';
import { coupleOf } from '../shared/units/tax-unit.ts';

const ADULT = 18;
const OWN = new Set(['child', 'stepchild']);
/** Children whom people[0] or the spouse may bring up in the place of their parents. */
const KIN = new Set(['grandchild', 'otherRelative']);

const parents = (c: Context): number[] => everyone(c).filter((i) => relationOf(c, i) === 'parent');

/** Whether person `i` is a child by age: under 18, or 18 and in school where the state goes that far. */
function isYoung(c: Context, i: number): Truth {
  const age = ageOf(c, i);
  if (age !== ADULT) return age < ADULT;
  const unit = c.rules.states?.tanf?.[c.household.state]?.unit;
  return unit?.pupilsOf18 !== false && isPupil(c, i);
}

const ownChildren = (c: Context): number[] => everyone(c).filter((i) => OWN.has(relationOf(c, i)));
/** People[0] with brothers and sisters, where a parent lives with them. */
const fellows = (c: Context): number[] =>
  parents(c).length ? everyone(c).filter((i) => i === 0 || relationOf(c, i) === 'sibling') : [];
/** Children of relatives; a brother or sister where no parent lives here. */
function kinChildren(c: Context): number[] {
  const withParents = parents(c).length > 0;
  return everyone(c).filter(
    (i) => KIN.has(relationOf(c, i)) || (relationOf(c, i) === 'sibling' && !withParents),
  );
}

/** A minor parent who lives with their own parents is a child of that family, and so is the child's child (42 U.S.C. 608(a)(5)). */
const isMinorAtHome = (c: Context): boolean => ageOf(c, 0) < ADULT && parents(c).length > 0;
/** Whether people[0] or the spouse has a child here, and a family of their own. */
const hasOwn = (c: Context): Truth => !isMinorAtHome(c) && some(c, ownChildren(c), (i) => isYoung(c, i));
/** Whether people[0] is, or lives with, a child of the parent who lives here. */
const hasFellows = (c: Context): Truth =>
  c.all(
    () => not(c.of(hasOwn)),
    () => some(c, fellows(c), (i) => isYoung(c, i)),
  );
/** Whether people[0] brings up a relative's child, and no family of their own. The child alone is then the unit. */
const hasKin = (c: Context): Truth =>
  c.all(
    () => ageOf(c, 0) >= ADULT,
    () => not(c.of(hasOwn)),
    () => not(c.of(hasFellows)),
    () => some(c, kinChildren(c), (i) => isYoung(c, i)),
  );
/** Whether a child is expected where none is. */
const expectsFirst = (c: Context): Truth =>
  c.all(
    () => not(c.of(hasOwn)),
    () => not(c.of(hasFellows)),
    () => not(c.of(hasKin)),
    () => some(c, everyone(c), (i) => isPregnant(c, i)),
  );

/** Whether a pregnancy alone is enough in this state: from some month on in most of them, and nobody states the month. */
function pregnancyCounts(c: Context): Truth {
  return c.rules.states?.tanf?.[c.household.state]?.unit?.pregnant;
}

/** Whether TANF is for this household at all: a child lives here, or one is expected where that is enough. */
export function tanfFamily(c: Context): Truth {
  return c.any(
    () => c.of(hasOwn),
    () => c.of(hasFellows),
    () => c.of(hasKin),
    () =>
      c.all(
        () => pregnancyCounts(c),
        () => c.of(expectsFirst),
      ),
  );
}

/** Whether person `i` is the one, or the wife or husband of the one, who expects the first child. */
const expecting = (c: Context, i: number): Truth =>
  c.all(
    () => c.of(expectsFirst),
    () => some(c, coupleOf(c, i), (j) => isPregnant(c, j)),
  );

const isParentHere = (c: Context, i: number): Truth => some(c, childrenOf(c, i), (j) => isYoung(c, j));

/** Whether person `i` is a parent of the family. Nobody says whose child a partner's is, so that stays open. */
export function isTanfParent(c: Context, i: number): Truth {
  switch (relationOf(c, i)) {
    case 'self':
    case 'spouse':
      return c.any(
        () => c.of(hasOwn),
        () => expecting(c, i),
      );
    case 'partner':
      if (c.of(hasOwn) === false) return expecting(c, i);
      return ownChildren(c).every((j) => areParentsStated(c, j)) ? isParentHere(c, i) : undefined;
    case 'parent':
      return c.any(
        () => c.of(hasFellows),
        () => expecting(c, i),
      );
    case 'fosterChild':
      return false;
    default:
      return isYoung(c, i) === true ? false : expecting(c, i);
  }
}

/** Whether person `i` is a child of the family. Foster children have payments of their own. */
export function isTanfChild(c: Context, i: number): Truth {
  const young = (of: (c: Context) => Truth): Truth =>
    c.all(
      () => isYoung(c, i),
      () => of(c),
    );
  const kin = (): Truth =>
    young(() =>
      c.any(
        () => c.of(hasOwn),
        () => c.of(hasKin),
      ),
    );
  switch (relationOf(c, i)) {
    case 'child':
    case 'stepchild':
      return isYoung(c, i);
    case 'self':
      return parents(c).length > 0 && young(() => c.of(hasFellows));
    case 'sibling':
      return parents(c).length > 0 ? young(() => c.of(hasFellows)) : kin();
    case 'grandchild':
    case 'otherRelative':
      return kin();
    default:
      return false;
  }
}
