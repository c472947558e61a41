/**
 * A credit for work and a credit for children that fall together (Minn. Stat. 290.0661, 290.0671), in dollars
 * a year. It is said to be for children where there is one, else for work.
 */
import type { Context } from '../context.ts';
import { ageOf, everyone } from '../facts.ts';
import { add, atLeastZero, between, larger, type Range, rising, subtract, times, ZERO } from '../range.ts';
import type { Table } from '../types.ts';
import type { TaxReturn } from '../units/tax-return.ts';
import { claimerOf } from '../units/tax-unit.ts';
import { adjustedGrossIncome, earnedIncome } from './adjusted-gross-income.ts';
import { byStatus, rangeAt, tableAt } from './state-credits-table.ts';

const CHILD_UNTIL = 18;

/** Children under 18 whom the return may claim. */
const young = (c: Context, r: TaxReturn): number =>
  everyone(c).filter((k) => {
    const claimer = claimerOf(c, k);
    const claimed = !r.filers.includes(k) && typeof claimer === 'number' && r.filers.includes(claimer);
    return claimed && ageOf(c, k) < CHILD_UNTIL;
  }).length;

export const togetherIsForWork = (c: Context, r: TaxReturn): boolean => young(c, r) === 0;

/** The two credits of a return. */
export function togetherCredit(c: Context, r: TaxReturn, row: Table): Range {
  const of = (key: string): Range => rangeAt(row, key) ?? ZERO;
  const kids = Math.min(young(c, r), r.children);
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
  const start = byStatus(row['from'], r);
  const from = (start === undefined ? undefined : rangeAt({ start }, 'start')) ?? ZERO;
  const rate = of(kids === 0 && older ? 'fallsOlder' : 'falls').min / 100;
  const over = subtract(larger(adjustedGrossIncome(c, r), earnedIncome(c, r)), from);
  return atLeastZero(
    subtract(
      full,
      rising(over, (n) => Math.max(0, n) * rate),
    ),
  );
}
