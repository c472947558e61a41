import {
  all,
  add,
  type Amount,
  any,
  over,
  sum,
  type Truth,
  truth,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import { measure } from '../../../engine/measure.ts';
import { isTable } from '../../../engine/parameters.ts';
import type { View } from '../../../engine/view.ts';
import { snapHasOlder } from '../has-older.ts';
import { Allowances, paysHeating } from './utility-kinds.ts';

const ACTUAL = ['heating', 'cooling', 'electricity', 'gas', 'water', 'trash'] as const;

/** An energy benefit stands for a heating bill; since 2025 only with an older or disabled member (7 U.S.C. 2014(e)(6)(C)(iv)). */
const isDeemed = (h: View): Truth =>
  all(
    any(truth(h.word('snap.heat-and-eat') === true), () => h.listed('benefits', 'liheap')),
    () => any(truth(h.word('snap.heat-and-eat-for') === 'all'), () => h.of(snapHasOlder)),
  );

/** One region's allowance for what this household pays. */
function allowance(h: View, from: Allowances): Amount {
  const limited = from.amount('limited');
  const rest = (): Amount => (limited ? from.limited(limited) : from.sum());
  const heating = from.amount('heating');
  return heating
    ? when(
        any(paysHeating(h), () => isDeemed(h)),
        heating,
        rest,
      )
    : rest();
}

/** The Virgin Islands have an amount for a phone only; other bills count as they are. */
const actualCosts = (h: View): Amount =>
  h.state === 'VI' ? sum(ACTUAL.map((kind) => h.expense(kind))) : ZERO;

/**
 * Dollars a month that count for utilities: the state's standard amount for the kinds that are paid, over
 * every region where the county does not say which.
 */
export const snapUtilityAllowance = measure({
  per: 'household',
  unit: 'dollars a month',
  law: '7 CFR 273.9(d)(6)(iii)',
  of: (h) => {
    const table = h.table('snap.utility');
    if (!table) return ZERO;
    const regions = Object.entries(table).flatMap(([name, row]) =>
      isTable(row) && row['heating'] !== undefined ? [name] : [],
    );
    return regions.length
      ? over(h.areas('snap.utility-region', regions), (name) => allowance(h, new Allowances(h, name)))
      : add(allowance(h, new Allowances(h)), actualCosts(h));
  },
});
