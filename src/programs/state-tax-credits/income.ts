/** The income by which a state credit goes. */
import type { Context } from '../../engine/context.ts';
import { ageOf, expense, flag } from '../../engine/household/facts.ts';
import {
  add,
  atLeastZero,
  between,
  exactly,
  type Range,
  smaller,
  subtract,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import type { Table } from '../../engine/types.ts';
import type { TaxReturn } from '../shared/units/tax-return.ts';
import { adjustedGrossIncome } from '../shared/tax/adjusted-gross-income.ts';
import { rangeAt, tableAt } from './table.ts';

const OLDER = 65;
const MONTHS = 12;

/**
 * Dollars that come off before a state taxes: for each person, and for what a home costs. The state's own test of a
 * disability is not ours, and who gains little by the home may take a small credit in its place: both stay open.
 */
function exemptions(c: Context, r: TaxReturn, taxable: Table): Range {
  const of = (key: string): number => rangeAt(taxable, key)?.min ?? 0;
  const amount = (who: () => Truth, key: string): Range =>
    c.choose(
      who,
      () => exactly(of(key)),
      () => ZERO,
    );
  const each = r.filers.map((i) =>
    sum([
      exactly(of('filer') + (ageOf(c, i) >= OLDER ? of('older') : 0)),
      amount(() => flag(c, i, 'veteran'), 'veteran'),
      amount(
        () => (flag(c, i, 'disabled') === false && flag(c, i, 'blind') === false ? false : undefined),
        'disabled',
      ),
    ]),
  );
  const home = add(times(expense(c, 'rent'), of('rentPercent') / 100), expense(c, 'propertyTax'));
  const yearly = smaller(times(home, MONTHS), exactly(of('homeMost')));
  return sum([...each, exactly(of('dependent') * (r.ctc + r.others)), between(0, yearly.max)]);
}

/** Adjusted gross income, or what a state taxes of it where the credit goes by that. */
export function creditIncome(c: Context, r: TaxReturn, row: Table): Range {
  const income = adjustedGrossIncome(c, r);
  const taxable = tableAt(row, 'taxable');
  return taxable ? atLeastZero(subtract(income, exemptions(c, r, taxable))) : income;
}
