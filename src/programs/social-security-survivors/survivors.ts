/** Social Security for survivors (42 U.S.C. 402(d) to (h)), as far as a household's facts can tell one. */
import {
  any,
  atWorstOpen,
  NO,
  OFFICE_DECIDES,
  some,
  type Truth,
  truth,
  YES,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { parentsOf } from '../shared/units/family.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';
import { SURVIVORS } from '../shared/income-types.ts';
import { caresForChild } from './family.ts';
import { hasDisability } from '../shared/has-disability.ts';

const isAtLeast = (h: View, i: number, key: string): boolean =>
  h.age(i) >= h.number('social-security-survivors.ages', [key]).min;
const perPerson = (law: string, of: (h: View, i: number) => Truth) => measure({ per: 'person', law, of });

/** Whether person `i` gets survivors benefits now. */
export const getsSurvivors = perPerson('42 U.S.C. 402', (h, i) => h.gets(i, SURVIVORS));

/**
 * Whether somebody on whom person `i` may draw has died: they get the benefit, a death in the family is said, or they
 * have lost a wife, husband or parent who served.
 */
export const lostRelative = perPerson('42 U.S.C. 402(d) to (h)', (h, i) =>
  any(
    h.of(getsSurvivors, i),
    () => h.listed('hardships', 'deathInFamily'),
    () => h.flag(i, 'survivorOfVeteran'),
    () => some(parentsOf(h.c, i), (parent) => h.of(getsSurvivors, parent)),
  ),
);

/** Whether person `i` is of an age to be paid as a widow or widower, or looks after a child. */
export const isWidowAge = perPerson('42 U.S.C. 402(e), (f), (g)', (h, i) =>
  any(
    truth(isAtLeast(h, i, 'widow')),
    () => (isAtLeast(h, i, 'disabled') ? h.of(hasDisability, i) : NO),
    () => h.of(caresForChild, i),
  ),
);

/** Whether person `i` is not married now; a marriage after 60 does no harm, and nobody states when it was. */
export const isUnmarriedWidow = perPerson('42 U.S.C. 402(e)(3)', (h, i) => {
  if (spouseOf(h.c, i) === undefined) return YES;
  return isAtLeast(h, i, 'widow') ? OFFICE_DECIDES : NO;
});

/** Whether the person who died had worked enough and was married, parent or child of person `i`: known where it is paid. */
export const isWorkersSurvivor = perPerson('42 U.S.C. 414(a)', (h, i) => atWorstOpen(h.of(getsSurvivors, i)));
