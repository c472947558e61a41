import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { not, type Truth } from '../truth.ts';
import { isOfCouple } from '../units/family.ts';
import { foodUnitMember } from '../units/food-unit.ts';
import { every } from '../units/some.ts';
import { getsTanf } from './gets-tanf.ts';
import { gets, STATE_ASSISTANCE } from './income-types.ts';
import { getsSsiNow } from './snap-disabled.ts';

const CHILD_UNTIL = 19;

/** TANF is paid for a family: children, and the parents beside them. */
const isInTanfFamily = (c: Context, i: number): boolean => ageOf(c, i) < CHILD_UNTIL || isOfCouple(c, i);

const getsCash = (c: Context, i: number): Truth =>
  c.any(
    () => gets(c, i, STATE_ASSISTANCE),
    () => getsSsiNow(c, i),
    () => isInTanfFamily(c, i) && c.of(getsTanf),
  );

/**
 * Whether every member gets SSI, TANF cash or general assistance. Such a household meets the tests of income
 * and assets by that alone (7 CFR 273.2(j)(2)).
 */
export const snapCashHelp = (c: Context): Truth =>
  every(c, everyone(c), (i) =>
    c.any(
      () => getsCash(c, i),
      () => not(c.of(foodUnitMember, i)),
    ),
  );
