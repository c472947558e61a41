import type { Expense } from '../../schema/household.ts';
import type { Context } from '../context.ts';
import { expense, listed } from '../facts.ts';
import { asRange, atSize, isTable } from '../parameters.ts';
import { above, add, between, either, type Range, sum, ZERO } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Table, Value } from '../types.ts';
import { countOf, foodUnitSize } from '../units/food-unit.ts';

type Kind = Extract<Expense, 'heating' | 'cooling' | 'electricity' | 'gas' | 'water' | 'trash' | 'phone'>;
const SINGLE = ['electricity', 'gas', 'water', 'trash', 'phone'] as const;

/** Whether the household pays a utility apart from rent: it names what it costs, or names it. */
const pays = (c: Context, kind: Kind): Truth =>
  c.any(
    () => c.household.expenses?.[kind] !== undefined && above(expense(c, kind), ZERO),
    () => listed(c, 'utilities', kind),
  );

/** Whether the household pays for heating or cooling. */
export const paysHeating = (c: Context): Truth =>
  c.any(
    () => pays(c, 'heating'),
    () => pays(c, 'cooling'),
  );

/** Allowances of one region: read a kind at the size of the household. */
export class Allowances {
  private readonly c: Context;
  private readonly row: Table;
  constructor(c: Context, row: Table) {
    this.c = c;
    this.row = row;
  }

  amount(kind: string): Range | undefined {
    const value: Value | undefined = this.row[kind];
    if (!isTable(value)) return asRange(value);
    const size = this.c.of(foodUnitSize);
    return either(atSize(value, size.min), atSize(value, size.max));
  }

  paid(kind: Kind): Range {
    const amount = this.amount(kind) ?? ZERO;
    return this.c.choose(
      () => this.holds(kind),
      () => amount,
      () => ZERO,
    );
  }

  /** Heating and cooling are bills for electricity or gas where no amount stands for them. */
  holds(kind: Kind): Truth {
    const { c } = this;
    if (this.row['heating'] !== undefined || kind !== 'electricity') return pays(c, kind);
    const heating = () => paysHeating(c);
    const gas = () => this.isHawaii && pays(c, 'gas');
    return c.any(() => pays(c, kind), heating, gas);
  }

  // Hawaii gives one energy amount whatever the bills are (HAR 17-676-73).
  private get isHawaii(): boolean {
    return this.c.household.state === 'HI';
  }

  /** The kinds paid, each with its amount. We do not ask for a sewer bill: who pays for water may pay it too. */
  sum(): Range {
    const kinds = SINGLE.filter((k) => !(this.isHawaii && k === 'gas'));
    const all = sum(kinds.map((k) => this.paid(k)));
    const sewer = this.amount('sewage');
    if (!sewer) return all;
    return add(
      all,
      this.c.choose(
        () => pays(this.c, 'water'),
        () => between(0, sewer.max),
        () => ZERO,
      ),
    );
  }

  /** At least two kinds bring the limited amount, one kind its own. */
  limited(limited: Range): Range {
    const { c } = this;
    const phoneApart = this.row['phoneApart'] === true;
    const kinds = SINGLE.filter((k) => !(phoneApart && k === 'phone'));
    const paid = kinds.map((k) => pays(c, k));
    const count = countOf(paid);
    const one = kinds.filter((_, n) => paid[n] !== false).map((k) => this.amount(k) ?? ZERO);
    const open = [
      ...(count.max >= 2 ? [limited] : []),
      ...(count.min <= 1 && count.max >= 1 ? one : []),
      ...(count.min === 0 ? [ZERO] : []),
    ];
    const chosen = count.min >= 2 ? limited : open.reduce(either);
    return phoneApart ? add(chosen, this.paid('phone')) : chosen;
  }
}
