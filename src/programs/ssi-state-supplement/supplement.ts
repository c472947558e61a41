/** What a state adds to SSI for people at home (42 U.S.C. 1382e; 20 CFR 416.2005, 416.2025). */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, expense, flag, housingIn } from '../../engine/household/facts.ts';
import { asRange, lookup, word } from '../../engine/parameters.ts';
import {
  above,
  add,
  atLeastZero,
  atMost,
  between,
  either,
  type Range,
  subtract,
  times,
  ZERO,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { ssiAssetLimit, ssiAssets } from '../ssi/assets.ts';
import { ssiCountable } from '../ssi/countable.ts';
import { ssiLimit, ssiSpouseToo } from '../ssi/couple.ts';
import { ssiDisabled, worksTooMuch } from '../shared/ssi/grounds.ts';
import { countsWithParents } from '../ssi/parents-part.ts';
import { ssiStatus } from '../ssi/status.ts';

const ADULT = 18;
const AGED = 65;
type Size = 'one' | 'couple';

/** Whether all but income fits SSI for person `i`: age, blindness or a disability, work, status, savings. */
export const ssiButIncome = (c: Context, i: number): Truth =>
  c.all(
    () =>
      ageOf(c, i) >= AGED ||
      c.any(
        () => flag(c, i, 'blind'),
        () =>
          c.all(
            () => ssiDisabled(c, i),
            () => not(worksTooMuch(c, i)),
          ),
      ),
    () => ssiStatus(c, i),
    () => atMost(c.of(ssiAssets, i), ssiAssetLimit(c, i)),
  );

/** Whether the state's amount comes with the SSI payment; elsewhere the state pays it. */
export const supplementPaidWithSsi = (c: Context): boolean =>
  word(c, 'ssi-state-supplement.paid-with-ssi') === true;

const amount = (c: Context, table: string, size: Size): Range | undefined =>
  asRange(lookup(c, `ssi-state-supplement.${table}`, [size]));

/** Whether another adult than a wife or husband lives in the home. */
const livesWithOthers = (c: Context, i: number): boolean =>
  everyone(c).some((j) => j !== i && j !== spouseOf(c, i) && ageOf(c, j) >= ADULT);

/** The amount in a home of their own, or shared, by age and blindness. */
function atHome(c: Context, i: number, size: Size): Range {
  const base = amount(c, 'amount', size) ?? ZERO;
  const shared = livesWithOthers(c, i) ? amount(c, 'amount-with-others', size) : undefined;
  if (shared) return shared;
  if (countsWithParents(c, i)) return amount(c, 'amount-child', size) ?? base;
  const seeing = ageOf(c, i) >= AGED ? (amount(c, 'amount-aged', size) ?? base) : base;
  const blind = amount(c, 'amount-blind', size);
  if (!blind) return seeing;
  return c.choose(
    () => flag(c, i, 'blind'),
    () => blind,
    () => seeing,
  );
}

/** With a home that others pay for, it may be either amount. */
function anywhere(c: Context, i: number, size: Size): Range {
  const own = atHome(c, i, size);
  const other = countsWithParents(c, i) ? undefined : amount(c, 'amount-in-others-home', size);
  const shared = amount(c, 'amount-with-others', size);
  if (!other && !shared) return own;
  return c.choose(
    () =>
      c.all(
        () => housingIn(c, ['withOthers']),
        () => not(above(expense(c, 'rent'), ZERO)),
      ),
    () => [other, shared].reduce<Range>((range, x) => (x ? either(range, x) : range), own),
    () => own,
  );
}

function full(c: Context, i: number): Range {
  const size = (): Range =>
    c.choose(
      () => c.of(ssiSpouseToo, i),
      () => anywhere(c, i, 'couple'),
      () => anywhere(c, i, 'one'),
    );
  if (word(c, 'ssi-state-supplement.only-without-income') !== true) return size();
  return c.choose(
    () => above(c.of(ssiCountable, i), ZERO),
    () => ZERO,
    size,
  );
}

/** Dollars a month below which what counts has to be; where the state pays, between the federal rate and that with its own, it decides. */
export function supplementLimit(c: Context, i: number): Range {
  const rate = c.of(ssiLimit, i);
  const most = add(rate, full(c, i));
  return supplementPaidWithSsi(c) ? most : between(rate.min, most.max);
}

/** Dollars a month that the state adds for person `i`: less what income is above the federal rate; of a couple's, half. */
export function ssiSupplement(c: Context, i: number): Range {
  const whole = full(c, i);
  const over = atLeastZero(subtract(c.of(ssiCountable, i), c.of(ssiLimit, i)));
  const left = atLeastZero(subtract(whole, over));
  return c.choose(
    () => c.of(ssiSpouseToo, i),
    () => times(left, 1 / 2),
    () => left,
  );
}
