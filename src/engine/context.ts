import type { Household } from '../schema/household.ts';
import { either, isExact, type Range } from './range.ts';
import type { Truth } from './truth.ts';
import type { Counties, Rules } from './types.ts';

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

type Measure<T> = (c: Context, person: number) => T;
/** Whether a measure speaks of one person; asked once, since a function's length is slow to read. */
const speaksOfPerson = new Map<unknown, boolean>();
function isPersonal(measure: Measure<unknown>): boolean {
  let personal = speaksOfPerson.get(measure);
  if (personal === undefined) speaksOfPerson.set(measure, (personal = measure.length > 1));
  return personal;
}
interface Memo {
  readonly value: unknown;
  readonly needs: readonly string[];
  readonly since: string;
  readonly source: string;
  readonly counted: number;
}

interface Memos {
  readonly personal: boolean;
  ofHousehold: Memo | undefined;
  readonly of: (Memo | undefined)[];
}
const NO_NEEDS: readonly string[] = [];

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
  /** First day and source of the youngest number read, for the reasons. */
  since = '';
  source = '';
  /** How many people the last table or guideline counted; 0 where none did, or it is not certain. */
  counted = 0;
  readonly household: Household;
  readonly rules: Rules;
  readonly day: string;
  readonly counties: Counties | undefined;
  /** Outcomes of programs, for measures that hang on them. */
  others!: Others;
  /** Indexes of the people. */
  readonly everyone: readonly number[];
  /** Whether what is not stated counts as none. */
  readonly closed: boolean;
  /** Whether reasons carry their numbers; a curve over many incomes has no use for them. */
  readonly explains: boolean;
  private readonly memo = new Map<unknown, Memos>();

  constructor(household: Household, rules: Rules, day: string, counties?: Counties, explains = true) {
    this.household = household;
    this.rules = rules;
    this.day = day;
    this.counties = counties;
    this.explains = explains;
    this.everyone = household.people.map((_, i) => i);
    this.closed = household.unstated === 'none';
  }

  get size(): number {
    return this.household.people.length;
  }

  need(path: string): undefined {
    this.needs.push(path);
    return undefined;
  }

  cite(since: string, source: string | undefined): void {
    if (since < this.since) return;
    this.since = since;
    this.source = source ?? '';
  }

  /** The value of a measure, worked out once per household (or once per person, where it takes one). */
  of<T>(measure: Measure<T>, person = -1): T {
    let known = this.memo.get(measure);
    if (!known)
      this.memo.set(measure, (known = { personal: isPersonal(measure), ofHousehold: undefined, of: [] }));
    let memo = known.personal ? known.of[person + 1] : known.ofHousehold;
    if (!memo) {
      memo = this.work(measure, person);
      if (known.personal) known.of[person + 1] = memo;
      else known.ofHousehold = memo;
    }
    if (memo.needs.length) for (const path of memo.needs) this.needs.push(path);
    if (memo.since) this.cite(memo.since, memo.source);
    if (memo.counted) this.counted = memo.counted;
    return memo.value as T;
  }

  private work<T>(measure: Measure<T>, person: number): Memo {
    const { needs, since, source, counted } = this;
    this.needs = [];
    this.since = '';
    this.source = '';
    this.counted = 0;
    const value = measure(this, person);
    const memo = {
      value,
      needs: !this.needs.length || isSettled(value) ? NO_NEEDS : [...new Set(this.needs)],
      since: this.since,
      source: this.source,
      counted: this.counted,
    };
    this.needs = needs;
    this.since = since;
    this.source = source;
    this.counted = counted;
    return memo;
  }

  /** True when every test holds; stops at the first that fails, and then needs nothing. */
  all(...tests: readonly (() => Truth)[]): Truth {
    return this.settle(tests.length, false, (k) => tests[k]?.());
  }

  /** True when one test holds; stops there, and then needs nothing. */
  any(...tests: readonly (() => Truth)[]): Truth {
    return this.settle(tests.length, true, (k) => tests[k]?.());
  }

  /** Runs tests 0 to `count` - 1 until one comes out as `decisive`; what is decided needs nothing. */
  settle(count: number, decisive: boolean, test: (k: number) => Truth): Truth {
    const { needs } = this;
    const mark = needs.length;
    let unknown = false;
    for (let k = 0; k < count; k++) {
      const before = needs.length;
      const t = test(k);
      if (t === decisive) {
        needs.length = mark;
        return decisive;
      }
      if (t === undefined) unknown = true;
      else needs.length = before;
    }
    return unknown ? undefined : !decisive;
  }

  /** A test whose needs are dropped as soon as it is decided. */
  decided(test: () => Truth): Truth {
    const mark = this.needs.length;
    const t = test();
    if (t !== undefined) this.needs.length = mark;
    return t;
  }

  /** One of two amounts; while the test is open it may be either, and where both agree the test does not matter. */
  choose(test: () => Truth, yes: () => Range, no: () => Range): Range {
    const mark = this.needs.length;
    const t = this.decided(test);
    if (t !== undefined) return t ? yes() : no();
    const range = either(yes(), no());
    if (isExact(range)) this.needs.length = mark;
    return range;
  }
}
