/** The rules as the engine uses them, and what it makes of them. */
import type { Measure } from './compare.ts';
import type { Context } from '../context.ts';
import type { Comparing, NamedTest, Test } from './evaluate.ts';
import type { Range } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Estimate, Reason, Result } from '../types.ts';

export interface Judgement {
  readonly truth: Truth;
  readonly kind: string | undefined;
  readonly reasons: readonly Reason[];
  /** Facts that could still change the truth. */
  readonly needs: readonly string[];
  /** Whether the kind can no longer change. */
  readonly kindIsSettled: boolean;
  /** Facts that could still change the kind. */
  readonly kindNeeds: readonly string[];
}
/** One judgement for the household, or one for each person; none where the place has no such program. */
export interface Verdict {
  readonly truth: Truth;
  readonly judgements: readonly Judgement[];
}
/** Rules and programs as they come have each their own shape; these have one, which is faster to read. */
export interface PreparedRule {
  readonly id: string;
  readonly unit: string | undefined;
  readonly source: string | undefined;
  readonly isGate: boolean;
  readonly follows: boolean;
  readonly test: Test;
  /** The comparisons of which one stands with its numbers in the reason. */
  readonly main: readonly Comparing[];
  /** What else may decide. */
  readonly named: readonly NamedTest[];
  /** What stands beside it, where that compares no numbers. */
  readonly beside: Test | undefined;
}
export interface PreparedDoor {
  readonly kind: string;
  readonly when: Test | undefined;
  readonly requires: readonly PreparedRule[];
}
export interface Prepared {
  readonly id: string;
  /** Where it stands among the programs. */
  readonly index: number;
  readonly places: ReadonlySet<string>;
  readonly isPersonal: boolean;
  /** The doors add up. */
  readonly isTogether: boolean;
  readonly pays: string | undefined;
  readonly period: Estimate['period'] | undefined;
  readonly requires: readonly PreparedRule[];
  readonly doors: readonly PreparedDoor[];
  readonly serves: Test | undefined;
  readonly kind: Measure | undefined;
  /** The measure of the estimate; it may say that no amount is known in its place. */
  readonly worth: ((c: Context, person: number) => Range | undefined) | undefined;
  /** Whether the estimate speaks of one person. */
  readonly isWorthPersonal: boolean;
  /** Measures, so that each is worked out once as any other measure is: what a person's judgement is, … */
  readonly judging: (c: Context, person: number) => Judgement;
  /** … what those of all are together, … */
  readonly verdict: (c: Context) => Verdict;
  /** … whether the household gets it now, … */
  readonly getting: (c: Context) => Truth;
  /** … and what comes out. */
  readonly result: (c: Context) => Result;
}
export interface PreparedRules {
  readonly programs: readonly Prepared[];
  readonly byId: ReadonlyMap<string, Prepared>;
}
