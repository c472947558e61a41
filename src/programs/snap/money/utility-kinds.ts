import type { Expense } from '../../../facts/values.ts';
import {
  above,
  add,
  type Amount,
  any,
  between,
  count,
  NO,
  oneOf,
  over,
  possible,
  sum,
  type Truth,
  when,
  ZERO,
} from '../../../engine/known/index.ts';
import { foodUnitSize } from '../food-unit.ts';
import type { Table } from '../../../engine/types.ts';
import type { View } from '../../../engine/view.ts';

type Kind = Extract<Expense, 'heating' | 'cooling' | 'electricity' | 'gas' | 'water' | 'trash' | 'phone'>;
const SINGLE = ['electricity', 'gas', 'water', 'trash', 'phone'] as const;

/** Whether the household pays a utility apart from rent: it names what it costs, or names it. */
function pays(h: View, kind: Kind): Truth {
  const isNamed = h.c.household.expenses?.[kind] !== undefined;
  return any(isNamed ? above(h.expense(kind), ZERO) : NO, h.listed('utilities', kind));
}

/** Whether the household pays for heating or cooling. */
export const paysHeating = (h: View): Truth => any(pays(h, 'heating'), () => pays(h, 'cooling'));

const UTILITY = 'snap.utility';

/** Allowances of one region; `keys` lead to its row, and are none where the state has a single one. */
export class Allowances {
  private readonly h: View;
  private readonly keys: readonly string[];
  private readonly row: Table;
  constructor(h: View, ...keys: readonly string[]) {
    this.h = h;
    this.keys = keys;
    this.row = h.table(UTILITY, keys) ?? {};
  }

  /** The amount of a kind, at the size of the household. */
  amount(kind: string): Amount | undefined {
    if (this.row[kind] === undefined) return undefined;
    return this.h.bySize(UTILITY, this.h.of(foodUnitSize), [...this.keys, kind]);
  }

  private paid(kind: Kind): Amount {
    return when(this.holds(kind), () => this.amount(kind) ?? ZERO, ZERO);
  }

  /** Heating and cooling are bills for electricity or gas where no amount stands for them. */
  private holds(kind: Kind): Truth {
    const { h } = this;
    if (this.row['heating'] !== undefined || kind !== 'electricity') return pays(h, kind);
    return any(pays(h, kind), paysHeating(h), this.isHawaii ? pays(h, 'gas') : NO);
  }

  // Hawaii gives one energy amount whatever the bills are (HAR 17-676-73).
  private get isHawaii(): boolean {
    return this.h.state === 'HI';
  }

  /** The kinds paid, each with its amount. We do not ask for a sewer bill: who pays for water may pay it too. */
  sum(): Amount {
    const kinds = SINGLE.filter((k) => !(this.isHawaii && k === 'gas'));
    const all = sum(kinds.map((k) => this.paid(k)));
    const sewer = this.amount('sewage');
    return sewer ? add(all, when(pays(this.h, 'water'), between(0, sewer.max), ZERO)) : all;
  }

  /** At least two kinds bring the limited amount, one kind its own. */
  limited(limited: Amount): Amount {
    const { h } = this;
    const phoneApart = this.row['phoneApart'] === true;
    const kinds = SINGLE.filter((k) => !(phoneApart && k === 'phone'));
    const paid = count(kinds.map((k) => pays(h, k)));
    const one = possible(kinds, (k) => pays(h, k)).map((k) => this.amount(k) ?? ZERO);
    const may = [
      ...(paid.max >= 2 ? [limited] : []),
      ...(paid.min <= 1 && paid.max >= 1 ? one : []),
      ...(paid.min === 0 ? [ZERO] : []),
    ];
    const chosen = over(oneOf(may, paid.needs), (a) => a);
    return phoneApart ? add(chosen, this.paid('phone')) : chosen;
  }
}
