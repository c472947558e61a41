import { areasOf } from '../area.ts';
import type { Context } from '../context.ts';
import { expense, listed } from '../facts.ts';
import { isTable, lookup, word } from '../parameters.ts';
import { add, either, type Range, sum, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Table } from '../types.ts';
import { snapHasOlder } from './snap-has-older.ts';
import { Allowances, paysHeating } from './snap-utility-kinds.ts';

const ACTUAL = ['heating', 'cooling', 'electricity', 'gas', 'water', 'trash'] as const;

/** An energy benefit stands for a heating bill; since 2025 only with an older or disabled member (7 U.S.C. 2014(e)(6)(C)(iv)). */
const isDeemed = (c: Context): Truth =>
  c.all(
    () =>
      c.any(
        () => word(c, 'snap.heat-and-eat') === true,
        () => listed(c, 'benefits', 'liheap'),
      ),
    () => word(c, 'snap.heat-and-eat-for') === 'all' || c.of(snapHasOlder),
  );

/** One region's allowance for what this household pays. */
function allowance(c: Context, row: Table): Range {
  const from = new Allowances(c, row);
  const limited = from.amount('limited');
  const rest = () => (limited ? from.limited(limited) : from.sum());
  const heating = from.amount('heating');
  if (!heating) return rest();
  return c.choose(
    () =>
      c.any(
        () => paysHeating(c),
        () => isDeemed(c),
      ),
    () => heating,
    rest,
  );
}

/**
 * Dollars a month that count for utilities: the state's standard amount for the kinds that are paid, over
 * every region where the county does not say which (7 CFR 273.9(d)(6)(iii)).
 */
export function snapUtilityAllowance(c: Context): Range {
  const table = lookup(c, 'snap.utility');
  if (!isTable(table)) return ZERO;
  const regions = Object.values(table).filter(
    (row) => isTable(row) && row['heating'] !== undefined,
  ) as Table[];
  if (!regions.length) return withActualCosts(c, allowance(c, table));
  const known = areasOf(c, 'snap.utility-region')
    ?.map((region) => table[region])
    .filter(isTable);
  return (known ?? regions).map((row) => allowance(c, row)).reduce(either);
}

/** The Virgin Islands have an amount for a phone only; other bills count as they are. */
const withActualCosts = (c: Context, standard: Range): Range =>
  c.household.state === 'VI' ? add(standard, sum(ACTUAL.map((kind) => expense(c, kind)))) : standard;
