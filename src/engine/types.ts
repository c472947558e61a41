/**
 * The compiled rules (what `src/compile` writes and `rules.json` holds) and the screening that
 * comes out. All of it is plain JSON without language.
 */

import type { Household } from '../facts/values.ts';
import type { TanfStateYaml } from '../schema/tanf-state.ts';

/** What `states/<ST>.yaml` of TANF says, without what is for editors; `source` is a key of `Rules.sources`. */
export type TanfState = Omit<TanfStateYaml, 'sources' | 'confidence' | 'checked' | 'nextChange' | 'notes'> & {
  readonly source: string;
};

/** A number, two ends [low, high] where the number is not certain, no value, a word, a flag, or a table of them. */
export type Value = number | readonly [number, number] | null | string | boolean | Table;
export interface Table {
  readonly [key: string]: Value;
}
/** First day in force, value, key of `Rules.sources`. */
export type Entry = readonly [from: string, value: Value, source?: string];
/** Earliest day first. */
export type Dated = readonly Entry[];

export interface Parameter {
  readonly unit: string;
  readonly values?: Dated;
  readonly states?: Readonly<Record<string, Dated>>;
}

export type Op = 'is' | 'in' | 'has' | 'atMost' | 'atLeast' | 'below' | 'above';
export type Operand =
  | number
  | string
  | boolean
  | { readonly list: readonly string[] }
  | { readonly parameter: string; readonly by?: readonly string[] }
  | { readonly measure: string };

export type Node =
  | readonly ['all', readonly Node[]]
  | readonly ['any', readonly Node[]]
  | readonly ['not', Node]
  | readonly ['some', Node]
  | readonly ['every', Node]
  | readonly ['office']
  | readonly ['rule', string]
  | readonly ['gets', string]
  | readonly ['can', string]
  | readonly ['fact', string, Op, Operand]
  | readonly ['measure', string, Op, Operand];

/** One published requirement; `id` has a sentence in every language. */
export interface Rule {
  readonly id: string;
  readonly test: Node;
  readonly unit?: string;
  readonly source?: string;
  /** Whom it fails the program is not for; nothing further is asked about them. */
  readonly gate?: true;
  /** It speaks only of whom no rule before it turned down; else its reason is left out. */
  readonly follows?: true;
}
/** One way in. `when` says for whom it is; where it does not apply, its rules are not shown. */
export interface Door {
  readonly kind: string;
  readonly when?: Node;
  readonly requires: readonly Rule[];
}
export interface Program {
  readonly id: string;
  readonly for: 'household' | 'person';
  /** Places that have the program. */
  readonly places: readonly string[];
  /** Named conditions that rules refer to. */
  readonly named: Readonly<Record<string, Node>>;
  readonly requires: readonly Rule[];
  /** One open door is enough; none at all means that `requires` alone decides. */
  readonly doors: readonly Door[];
  /** The doors add up, so that the reasons speak of each that may be open. */
  readonly doorsAddUp?: true;
  /** A measure that names each person's kind, where doors do not. */
  readonly kind?: string;
  /** For a household program: whom it would serve. */
  readonly serves?: Node;
  /** A measure of the units of a home that are judged each by itself. */
  readonly units?: string;
  readonly gets: { readonly benefit?: string; readonly insurance?: string; readonly income?: string };
  /** The kind of income that its payment is for other programs, once it has started, and its turn among those that start. */
  readonly pays?: { readonly income: string; readonly turn: number };
  /** What it pays is a premium of Medicare, which a person then no longer pays. */
  readonly paysPremiums?: true;
  /** It is health cover: free, or bought with its help. */
  readonly cover?: 'free' | 'bought';
  /** It is worked out anew as pay changes, so that getting it today says nothing about another pay. */
  readonly goesByPay?: true;
  /** The measure of a person program may be one person's; it is then summed over whom it serves. */
  readonly estimate?: { readonly measure: string; readonly period: 'month' | 'year' | 'once' };
}
export interface Rules {
  readonly version: string;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Rules that each state has of its own, by program and state. */
  readonly states?: { readonly tanf?: Readonly<Record<string, TanfState>> };
  /** A program stands after those it refers to. */
  readonly programs: readonly Program[];
}

/**
 * What hangs on the county, `counties.json`, by state. Everybody fetches it, so it is written short; `countiesIn` of
 * src/engine/household/county.ts reads it.
 */
export interface Counties {
  readonly [state: string]: {
    /** Names of counties with commas between, by the marketplace rating area, or areas ("15,16"); "" where there is none. */
    readonly areas: Readonly<Record<string, string>>;
    /**
     * HUD's very-low and low income limit for four people, of each of these counties in order, with spaces between, in units
     * of 50 dollars: "742/1187", or "742" where the low limit is eight fifths, rounded up, and "742-" where it is 50 dollars
     * less than that. Where a name stands for several counties: "742-|800".
     */
    readonly limits: string;
  };
}

export type Outcome = 'likely' | 'possible' | 'unlikely';
export interface Reason {
  rule: string;
  outcome: 'pass' | 'fail' | 'unknown';
  person?: string;
  value?: number | string;
  /** The two ends, where the value is known only between them. */
  valueMin?: number;
  valueMax?: number;
  limit?: number | string;
  limitMin?: number;
  limitMax?: number;
  unit?: string;
  size?: number;
  /** Where not this comparison decided: the named condition that did, such as `gets-snap`, or `other`. */
  otherwise?: string;
  /** The only rule that fails on one way in: were it met, that way would no longer be shut. */
  alone?: true;
  since?: string;
  source?: string;
}
export interface Estimate {
  min: number;
  max: number;
  period: 'month' | 'year' | 'once';
}
export interface PersonOutcome {
  id: string;
  outcome: Outcome;
  kind?: string;
  /** Dollars for this person, in the period of the program's estimate. */
  amount?: { min: number; max: number };
}
/** What the amount becomes once other help that is likely here has started, and counts as income. */
export interface Later {
  estimate: Estimate;
  /** The programs that have to start, by id. */
  after: string[];
}
/** What comes out when every fact that was never asked is as it is in most homes. */
export interface Presumed {
  outcome: 'likely' | 'unlikely';
  estimate?: Estimate;
  people: PersonOutcome[];
  /** The paths of what was taken for granted. */
  taking: string[];
}
/** A part of a home that is judged by itself, as a household of its own. */
export interface Unit {
  readonly household: Household;
  /** Whether an office has to see if they are a unit at all: what comes out is then possible at best. */
  readonly isForOfficeToSay?: true;
}
/** A unit's people by id, and what comes out for it. */
export interface JudgedUnit {
  readonly ids: ReadonlySet<string>;
  readonly result: Result;
}
/** What another unit of the home than that of people[0] can get. */
export interface UnitOutcome {
  people: string[];
  outcome: Outcome;
  estimate?: Estimate;
}
export interface Result {
  program: string;
  outcome: Outcome | 'receiving';
  /** The outcome as if the household applied today, whatever it gets now. */
  eligibility: Outcome;
  people: PersonOutcome[];
  kind?: string;
  estimate?: Estimate;
  later?: Later;
  units?: UnitOutcome[];
  reasons: Reason[];
  /** Only where the outcome is possible, and nothing that it needs was answered "I don't know". */
  presumed?: Presumed;
  /** Facts that could still change the outcome. */
  missing: string[];
  /** Facts that could still change who gets it, which kind, or how much. */
  unsettled: string[];
}
export interface Screening {
  id?: string;
  asOf: string;
  results: Result[];
}
