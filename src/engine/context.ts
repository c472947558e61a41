import type { Household } from '../schema/household.ts';
import { either, isExact, type Range } from './range.ts';
import type { Truth } from './truth.ts';
import { Edition, type Editions, editionsOf } from './edition.ts';
import type { Counties, Entry, Rules } from './types.ts';

/** What conditions and measures may ask about programs. */
export interface Others {
  /** The household gets the program now. */
  gets(program: string): Truth;
  /** The household, or this person (from 0; -1 is anybody), can likely get it. */
  can(program: string, person: number): Truth;
  /** The kind in which this person can get it; undefined while that is open. */
  kindOf(program: string, person: number): string | undefined;
  /** The first door that is not shut for this person; undefined where they cannot get it. */
  mayBe(program: string, person: number): string | undefined;
}

/** Who answers what a household asks about programs. */
export type OthersOf = (c: Context) => Others;

/** A household, and the rules and the day (an ISO day) that it is judged by. */
export interface Setting {
  readonly household: Household;
  readonly rules: Rules;
  readonly day: string;
  /** Undefined where what hangs on the county is not at hand. */
  readonly counties?: Counties | undefined;
  /** Whether reasons carry their numbers; true unless told otherwise. */
  readonly explains?: boolean;
}

/** Where the values of a measure stand, and whether it speaks of one person. Kept on the function: to look it up is slow. */
interface Place {
  readonly row: number;
  readonly personal: boolean;
}
interface Measure<T> {
  (c: Context, person: number): T;
  place?: Place;
}
let rows = 0;
const placed = (measure: Measure<unknown>): Place =>
  (measure.place = { row: rows++, personal: measure.length > 1 });
/** A value as it was worked out, with what it still needs. */
export interface Memo {
  readonly value: unknown;
  readonly needs: readonly string[];
  readonly cited: Entry | undefined;
  readonly counted: number;
}
const NO_NEEDS: readonly string[] = [];
const run = (_: unknown, test: () => Truth): Truth => test();

/** Decided values need no further fact: a truth, a word, an exact number, or a list of such. */
function isSettled(value: unknown): boolean {
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.every(isSettled);
  if (typeof value !== 'object' || value === null) return true;
  return !('min' in value) || isExact(value as Range);
}

/**
 * One household on one day: what rules and measures read, and the record of which unstated facts
 * they ran into. Whatever is decided drops the facts it had needed on the way.
 */
export class Context {
  /** Facts that were read and not stated, since the last mark. */
  needs: string[] = [];
  /** The youngest number read, whose first day and source stand in the reasons. */
  cited: Entry | undefined;
  /** How many people the last table or guideline counted; 0 where none did, or it is not certain. */
  counted = 0;
  readonly household: Household;
  readonly rules: Rules;
  readonly day: string;
  readonly counties: Counties | undefined;
  /** Outcomes of programs, for measures that hang on them. */
  readonly others: Others;
  /** Indexes of the people. */
  readonly everyone: readonly number[];
  /** Whether what is not stated counts as none. */
  readonly closed: boolean;
  /** Whether reasons carry their numbers; a curve over many incomes has no use for them. */
  readonly explains: boolean;
  /** The numbers in force at home on the day. */
  readonly edition: Edition;
  private readonly editions: Editions;
  private readonly othersOf: OthersOf;
  /** A row for each measure: the household's value, then each person's. */
  private readonly memo: (Memo | undefined)[];

  constructor({ household, rules, day, counties, explains = true }: Setting, othersOf: OthersOf) {
    this.household = household;
    this.rules = rules;
    this.day = day;
    this.counties = counties;
    this.explains = explains;
    this.everyone = household.people.map((_, i) => i);
    this.closed = household.unstated === 'none';
    this.editions = editionsOf(rules, household.state);
    this.edition = this.editionOn(day);
    this.othersOf = othersOf;
    this.others = othersOf(this);
    this.memo = new Array<Memo | undefined>(rows * (this.size + 1));
  }

  get size(): number {
    return this.household.people.length;
  }

  /** The numbers in force at home on another day. */
  editionOn(day: string): Edition {
    let edition = this.editions.get(day);
    if (!edition) this.editions.set(day, (edition = new Edition(this.rules, this.household.state, day)));
    return edition;
  }

  need(path: string): undefined {
    this.needs.push(path);
    return undefined;
  }

  /** Forgets what was noted since there were `mark` needs; setting a length is slow where it changes nothing. */
  back(mark: number): void {
    if (this.needs.length > mark) this.needs.length = mark;
  }

  /** Takes off what was noted since there were `mark` needs. */
  take(mark: number): readonly string[] {
    return this.needs.length > mark ? this.needs.splice(mark) : NO_NEEDS;
  }

  cite(entry: Entry): void {
    if (entry !== this.cited && !(this.cited && entry[0] < this.cited[0])) this.cited = entry;
  }

  /** The value of a measure, worked out once per household (or once per person, where it takes one). */
  of<T>(measure: Measure<T>, person = -1): T {
    const memo = this.memoOf(measure, person);
    if (memo.needs !== NO_NEEDS) for (const path of memo.needs) this.needs.push(path);
    if (memo.cited) this.cite(memo.cited);
    if (memo.counted) this.counted = memo.counted;
    return memo.value as T;
  }

  /** The same, and its needs, which are noted nowhere. */
  memoOf(measure: Measure<unknown>, person = -1): Memo {
    const { row, personal } = measure.place ?? placed(measure);
    const at = row * (this.everyone.length + 1) + (personal ? person + 1 : 0);
    return this.memo[at] ?? (this.memo[at] = this.work(measure, person));
  }

  /** Runs what notes needs and numbers read, and gives them beside its value; nothing stays noted. */
  work<T>(measure: Measure<T>, person: number): Memo {
    const { needs, cited, counted } = this;
    const mark = needs.length;
    this.cited = undefined;
    this.counted = 0;
    const value = measure(this, person);
    const open = needs.length > mark && !isSettled(value);
    const memo = {
      value,
      needs: open ? [...new Set(needs.slice(mark))] : NO_NEEDS,
      cited: this.cited,
      counted: this.counted,
    };
    this.back(mark);
    this.cited = cited;
    this.counted = counted;
    return memo;
  }

  /** Another household under the same rules, on the same day. Its reasons carry no numbers. */
  about(household: Household): Context {
    const { rules, day, counties, othersOf } = this;
    return new Context({ household, rules, day, counties, explains: false }, othersOf);
  }

  /** True when every test holds; stops at the first that fails, and then needs nothing. */
  all(...tests: readonly (() => Truth)[]): Truth {
    return this.settle(tests, false, run);
  }

  /** True when one test holds; stops there, and then needs nothing. */
  any(...tests: readonly (() => Truth)[]): Truth {
    return this.settle(tests, true, run);
  }

  /** Tests items in their order until one comes out as `decisive`; what is decided needs nothing. */
  settle<T>(
    items: readonly T[],
    decisive: boolean,
    test: (c: Context, item: T, person: number) => Truth,
    person = -1,
  ): Truth {
    const mark = this.needs.length;
    let unknown = false;
    for (const item of items) {
      const before = this.needs.length;
      const t = test(this, item, person);
      if (t === decisive) {
        this.back(mark);
        return decisive;
      }
      if (t === undefined) unknown = true;
      else this.back(before);
    }
    return unknown ? undefined : !decisive;
  }

  /** A test whose needs are dropped as soon as it is decided. */
  decided(test: () => Truth): Truth {
    const mark = this.needs.length;
    const t = test();
    if (t !== undefined) this.back(mark);
    return t;
  }

  /** One of two amounts; while the test is open it may be either, and where both agree the test does not matter. */
  choose(test: () => Truth, yes: () => Range, no: () => Range): Range {
    const mark = this.needs.length;
    const t = this.decided(test);
    if (t !== undefined) return t ? yes() : no();
    const range = either(yes(), no());
    if (isExact(range)) this.back(mark);
    return range;
  }
}
