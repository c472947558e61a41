/**
 * One household on one day as measures read it: facts, numbers and other measures, each a value that carries what it
 * still needs. Reading notes nothing, so the order does not matter.
 */
import type { Expense, Household, Person } from '../schema/household.ts';
import { areasOf } from './household/area.ts';
import type { Context } from './context.ts';
import {
  expense,
  hasOwnCosts,
  householdAssets,
  income,
  insured,
  listed,
  numberOf,
  pathOf,
  personAt,
  personCost,
  type PersonCost,
  type PayToMonth,
  type PersonChoice,
  type PersonFlag,
  type PersonNumber,
  vehicleValue,
} from './household/facts.ts';
import {
  above,
  type Amount,
  amount,
  atLeastZero,
  type From,
  NO,
  type OneOf,
  oneOf,
  open,
  sum,
  type Truth,
  truth,
  ZERO,
} from './known/index.ts';
import * as numbers from './parameters.ts';
import type { Range } from './range.ts';
import type { Truth as Plain } from './truth.ts';
import type { IncomeTypes } from './household/type-set.ts';
import type { Entry, Table } from './types.ts';

type One = Amount | Truth | OneOf<unknown>;
export type Known = One | readonly One[];

export interface Definition<K extends Known> {
  /** Whether it speaks of the household or of each person (from 0). */
  readonly per: 'household' | 'person';
  /** What a number counts, such as dollars a month; truths have none. */
  readonly unit?: string;
  readonly law: string;
  /** The measure of how many people a limit is for, for the reasons. */
  readonly size?: Measure<Amount>;
  readonly of: (h: View, i: number) => K;
}

export type Lowered<K> = K extends Amount
  ? Range
  : K extends Truth
    ? Plain
    : K extends OneOf<infer T>
      ? T | undefined
      : K extends readonly unknown[]
        ? { -readonly [P in keyof K]: Lowered<K[P]> }
        : never;

/** A measure; called as a function it notes what it needs in the context, as all measures once did. */
export interface Measure<K extends Known> {
  (c: Context, person: number): Lowered<K>;
  readonly known: Definition<K>;
}
/** A measure of the household. */
export interface HouseholdMeasure<K extends Known> extends Measure<K> {
  (c: Context, person?: number): Lowered<K>;
}

/** A measure in the form that notes what it reads. */
type Noting<T> = (c: Context, person: number) => T;
type Lifted<T> = [T] extends [Plain] ? Truth : [T] extends [Range] ? Amount : T;

const BUSY = Symbol('busy');
/** What a closed household is taken to have chosen; what is not named here stays not stated. */
const CLOSED_CHOICE: Partial<Record<PersonChoice, string>> = { student: 'no', citizenship: 'citizen' };

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'min' in value;

export class View {
  readonly c: Context;
  private readonly memo = new Map<Definition<Known>, unknown[]>();

  constructor(c: Context) {
    this.c = c;
  }

  get people(): readonly number[] {
    return this.c.everyone;
  }
  /** Whether what is not stated counts as none. */
  get closed(): boolean {
    return this.c.closed;
  }
  get state(): string {
    return this.c.household.state;
  }

  /** The value of a measure, worked out once. One in the form that notes what it reads is taken as well. */
  of<K extends Known>(measure: Measure<K>, person?: number): K;
  of<T>(measure: Noting<T>, person?: number): Lifted<T>;
  of(measure: Noting<unknown>, person = -1): unknown {
    const { known } = measure as Partial<Measure<Known>>;
    return known ? this.known(known, person) : this.lifted(measure, person);
  }

  private known<K extends Known>(definition: Definition<K>, person: number): K {
    let row = this.memo.get(definition);
    if (!row) this.memo.set(definition, (row = []));
    const at = definition.per === 'person' ? person : 0;
    const value = row[at];
    if (value === BUSY) throw new Error(`A measure asks for itself: ${definition.law}`);
    if (value !== undefined) return value as K;
    row[at] = BUSY;
    const worked = definition.of(this, person);
    row[at] = worked;
    return worked;
  }

  private lifted(measure: Noting<unknown>, person: number): unknown {
    const { value, needs, cited } = this.c.memoOf(measure, person);
    return lift(value, needs, cited);
  }

  /** What a function says that notes what it reads. */
  from<T>(read: (c: Context) => T): Lifted<T> {
    const { value, needs, cited } = this.c.work(read, -1);
    return lift(value, needs, cited) as Lifted<T>;
  }

  age(i: number): number {
    return personAt(this.c, i).age;
  }
  /** What person `i` is to people[0]. */
  relation(i: number): Person['relationship'] {
    return personAt(this.c, i).relationship;
  }
  flag(i: number, key: PersonFlag): Truth {
    const stated = personAt(this.c, i)[key];
    if (stated !== undefined) return truth(stated);
    return this.c.closed ? NO : open(pathOf(i, key));
  }
  /** Whether a person's choice is one of `values`. */
  choice(i: number, key: PersonChoice, ...values: readonly string[]): Truth {
    const stated = personAt(this.c, i)[key] ?? (this.c.closed ? (CLOSED_CHOICE[key] ?? '') : undefined);
    return stated === undefined ? open(pathOf(i, key)) : truth(values.includes(stated));
  }
  /** A number of a person; where it is not stated, from 0 to the most that it can be. */
  count(i: number, key: PersonNumber): Amount {
    return this.from((c) => numberOf(c, i, key));
  }
  /** Whether person `i` has any income of some types now. */
  gets(i: number, types: IncomeTypes): Truth {
    return above(this.income(i, types), ZERO);
  }
  /** Dollars a month of person `i`: of `steady` types, and of each that can be a loss, which then lowers nothing else. */
  cash(i: number, steady: IncomeTypes, canBeLoss: readonly IncomeTypes[], by?: PayToMonth): Amount {
    const others = canBeLoss.map((types) => atLeastZero(this.income(i, types, by)));
    return sum([this.income(i, steady, by), ...others]);
  }
  insured(i: number, kind: string): Truth {
    return this.from((c) => insured(c, i, kind));
  }
  /** Dollars a month, before tax, of some types of a person's income; `by` is how the program makes a month of a week. */
  income(i: number, types: IncomeTypes, by?: PayToMonth): Amount {
    return this.from((c) => income(c, i, types, by));
  }
  /** Whether somebody's own costs are stated; they then take the place of the household's sum for everybody. */
  hasOwnCosts(key: PersonCost): boolean {
    return hasOwnCosts(this.c, key);
  }
  /** Dollars a month of a person's medical costs or premiums. */
  personCost(i: number, key: PersonCost): Amount {
    return this.from((c) => personCost(c, i, key));
  }
  housing(...values: readonly NonNullable<Household['housing']>[]): Truth {
    const stated = this.c.household.housing;
    if (stated !== undefined) return truth(values.includes(stated));
    return this.c.closed ? NO : open('housing');
  }
  listed(list: 'benefits' | 'utilities' | 'hardships', value: string): Truth {
    return this.from((c) => listed(c, list, value));
  }
  /** Dollars a month of a household expense. */
  expense(key: Expense): Amount {
    return this.from((c) => expense(c, key));
  }
  /** Dollars that everyone together has in cash, bank and stocks. */
  get assets(): Amount {
    return this.from(householdAssets);
  }
  /** Dollars that cars beyond the first would sell for. */
  get vehicles(): Amount {
    return this.from(vehicleValue);
  }

  /** A number that the rules must have on the day, or on another. */
  number(id: string, keys: readonly string[] = [], day = this.c.day): Amount {
    return this.from((c) => numbers.number(c, id, keys, day));
  }
  /** A number that may be absent (no limit, no such group in this state). */
  maybeNumber(id: string, keys: readonly string[] = [], day = this.c.day): Amount | undefined {
    const { value, cited } = this.c.work((c) => numbers.maybeNumber(c, id, keys, day), -1);
    return value === undefined ? undefined : (lift(value, [], cited) as Amount);
  }
  /** A number by size, over every size that the unit may have. */
  bySize(id: string, size: Amount, keys: readonly string[] = []): Amount {
    const found = this.from((c) => numbers.bySize(c, id, size, keys));
    return amount(found.min, found.max, size.needs, found.from);
  }
  word(id: string, keys: readonly string[] = []): string | boolean | undefined {
    return this.c.work((c) => numbers.word(c, id, keys), -1).value as string | boolean | undefined;
  }
  /** A table of the rules; undefined where the place has none. */
  table(id: string, keys: readonly string[] = []): Table | undefined {
    const { value } = this.c.work((c) => numbers.lookup(c, id, keys), -1);
    return numbers.isTable(value as never) ? (value as Table) : undefined;
  }
  /** The words that a table by county holds for the household's county; any of `otherwise` where county or table do not tell. */
  areas(id: string, otherwise: readonly string[]): OneOf<string> {
    const { value, needs } = this.c.work((c) => areasOf(c, id), -1);
    return oneOf((value as readonly string[] | undefined) ?? otherwise, needs);
  }
  /** Whether the household gets a program now. */
  getsProgram(id: string): Truth {
    return this.from((c) => c.others.gets(id));
  }
  /** The kind in which person `i` can get a program; any of `otherwise` while that is open. */
  kindOf(id: string, i: number, otherwise: readonly string[]): OneOf<string> {
    const { value, needs } = this.c.work((c) => c.others.kindOf(id, i), -1);
    return oneOf(value === undefined ? otherwise : [value as string], needs);
  }
  /** Dollars a year of the poverty guideline for a household of `size` people. */
  guideline(size: Amount, day = this.c.day): Amount {
    const found = this.from((c) => numbers.povertyGuideline(c, size, day));
    return amount(found.min, found.max, size.needs, found.from);
  }
  /** The day whose guideline a program uses that switches to the new year's in `month`. */
  guidelineDay(month: number): string {
    return numbers.guidelineDay(this.c, month);
  }
}

const newView = (c: Context): View => new View(c);
/** A household for measures whose values carry their needs; made once. */
export const viewOf = (c: Context): View => c.of(newView);

/** A value with what it needed; lists one by one. */
function lift(value: unknown, needs: readonly string[], cited: Entry | undefined): unknown {
  const open_ = needs.length ? needs : null;
  if (typeof value === 'boolean') return truth(value);
  if (value === undefined) return open(open_);
  if (isRange(value)) return amount(value.min, value.max, open_, cited as From);
  return value;
}
