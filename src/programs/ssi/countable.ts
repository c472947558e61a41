import type { Context } from '../../engine/context.ts';
import { housingIn } from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import { add, atLeastZero, between, type Range, rising, subtract, times } from '../../engine/range.ts';
import { ssiCountedWith, ssiLimit, ssiSpouseToo } from './couple.ts';
import { ssiRate } from '../shared/ssi/numbers.ts';
import { parentsPart } from './parents-part.ts';
import { shelterFromOthers } from './shelter.ts';

/** Dollars a month that count for person `i`, with the parents' part and help with a home; for both of a couple who can get SSI. */
export const ssiCountable = (c: Context, i: number): Range =>
  ssiCountedWith(c, i, add(c.of(parentsPart, i), shelterFromOthers(c, i)));

/** The federal payment of person `i`, dollars a month: the rate less what counts; of a couple's, half. */
export function ssiPayment(c: Context, i: number): Range {
  const left = atLeastZero(subtract(c.of(ssiLimit, i), c.of(ssiCountable, i)));
  const own = c.choose(
    () => c.of(ssiSpouseToo, i),
    () => times(left, 1 / 2),
    () => left,
  );
  return c.choose(
    () => housingIn(c, ['facility']),
    () => inFacility(c, own),
    () => own,
  );
}

/** Where Medicaid pays for the place, SSI pays a small amount instead; in another care home all of it (42 U.S.C. 1382(e)(1)). */
function inFacility(c: Context, own: Range): Range {
  const small = number(c, 'ssi.in-medicaid-facility').min;
  const less = rising(own, (n) => Math.max(0, small - (ssiRate(c, 'one') - n)));
  return between(Math.min(less.min, own.min), own.max);
}
