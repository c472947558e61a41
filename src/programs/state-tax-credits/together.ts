/**
 * A credit for work and a credit for children that fall together (Minn. Stat. 290.0661, 290.0671), in dollars
 * a year. It is said to be for children where there is one, else for work.
 */
import type { Context } from '../../engine/context.ts';
import { ageOf } from '../../engine/household/facts.ts';
import {
  add,
  atLeastZero,
  between,
  larger,
  type Range,
  rising,
  subtract,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { Table } from '../../engine/types.ts';
import { claimedUnder, type TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome, earnedIncome } from '../shared/tax/adjusted-gross-income.ts';
import { rangeAt, rangeByStatus, tableAt } from './table.ts';

const CHILD_UNTIL = 18;

export const togetherIsForWork = (c: Context, r: TaxReturn): boolean => claimedUnder(c, r, CHILD_UNTIL) === 0;

/** The two credits of a return. */
export function togetherCredit(c: Context, r: TaxReturn, row: Table): Range {
  const of = (key: string): Range => rangeAt(row, key) ?? ZERO;
  const kids = Math.min(claimedUnder(c, r, CHILD_UNTIL), r.children);
  const older = Math.min(3, r.children - kids);
  const ofAge = r.filers.some((i) => ageOf(c, i) >= of('ageFrom').min && ageOf(c, i) <= of('ageTo').min);
  const earned = atLeastZero(earnedIncome(c, r));
  const upTo = of('earnings');
  const work = between(Math.min(earned.min, upTo.min), Math.min(earned.max, upTo.max));
  const forOlder = older ? (rangeAt(tableAt(row, 'older') ?? {}, String(older)) ?? ZERO) : ZERO;
  const full = add(
    add(r.children > 0 || ofAge ? times(work, of('percent').min / 100) : ZERO, forOlder),
    times(of('child'), kids),
  );
  const from = rangeByStatus(row, 'from', r) ?? ZERO;
  const rate = of(kids === 0 && older ? 'fallsOlder' : 'falls').min / 100;
  const over = subtract(larger(adjustedGrossIncome(c, r), earnedIncome(c, r)), from);
  return atLeastZero(
    subtract(
      full,
      rising(over, (n) => Math.max(0, n) * rate),
    ),
  );
}
