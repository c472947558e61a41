import { all, any, every, not, some, type Truth, truth } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isOfCouple } from '../shared/units/family.ts';
import { foodUnitMember } from '../shared/units/food-unit.ts';
import type { View } from '../../engine/view.ts';
import { getsTanf } from '../tanf/gets-tanf.ts';
import { STATE_ASSISTANCE } from '../shared/income-types.ts';
import { getsSsiNow } from './disabled.ts';

const CHILD_UNTIL = 19;

/** TANF is paid for a family: children, and the parents beside them. */
const isInTanfFamily = (h: View, i: number): Truth => truth(h.age(i) < CHILD_UNTIL || isOfCouple(h.c, i));

const getsCash = (h: View, i: number): Truth =>
  any(h.gets(i, STATE_ASSISTANCE), h.of(getsSsiNow, i), all(isInTanfFamily(h, i), h.of(getsTanf)));

/**
 * Whether every member gets SSI, TANF cash or general assistance. Such a household meets the tests of income
 * and assets by that alone.
 */
export const snapCashHelp = measure({
  per: 'household',
  law: '7 CFR 273.2(j)(2)',
  of: (h) =>
    all(
      every(h.people, (i) => any(getsCash(h, i), () => not(h.of(foodUnitMember, i)))),
      // Where nobody can be a member, nobody's cash help opens the tests.
      () => some(h.people, (i) => h.of(foodUnitMember, i)),
    ),
});
