/** What the rules of a language are made of: word lists and patterns over plain text (see plain.ts). */
import type { IncomeType, Period } from '../facts/values.ts';

/** What a sentence can tell. People are told by their age: "child" is a child of who writes. */
export type Kind =
  | 'state'
  | 'size'
  | 'age'
  | 'spouse'
  | 'partner'
  | 'child'
  | 'grandchild'
  | 'parent'
  | 'income'
  | 'noIncome'
  | 'housing'
  | 'rent'
  | 'hardship'
  | 'pregnant'
  | 'veteran'
  | 'disabled';

export interface Rule {
  readonly kind: Kind;
  /** Where it is not the number that the pattern finds. */
  readonly value?: string;
  /** A number stands in the group `n`, several in `list`; what a pattern with a number takes, no later rule sees. */
  readonly pattern: RegExp;
  /** It is about the writer, so that a clause about somebody else does not count. */
  readonly own?: true;
  /** Added to the number: "wife and 3 kids" are five with who writes. */
  readonly plus?: number;
  /** Another part of the text that has to be there. */
  readonly where?: RegExp;
}

export interface Language {
  readonly numbers: Readonly<Record<string, number>>;
  /** "2k", "2 mil": what makes thousands of a number. */
  readonly thousand: RegExp;
  /** Names of places beyond those of content/places; none where a name only looks like one. */
  readonly places: Readonly<Record<string, string>>;
  /** Small words that may stand before a place's two letters. */
  readonly inPlace: string;
  /** Between two clauses. */
  readonly between: RegExp;
  /** A clause that holds it is about somebody else. */
  readonly others: RegExp;
  /** What takes back what follows, at the end of the text before it. */
  readonly denied: RegExp;
  /** What only may come, and words that mislead: they are taken out first. */
  readonly ignored: readonly RegExp[];
  readonly rules: readonly Rule[];
  readonly income: {
    readonly types: readonly (readonly [IncomeType | 'socialSecurity', RegExp])[];
    readonly earns: RegExp;
    /** Work on one's own, said in the clause before the amount too. */
    readonly ownBusiness: RegExp;
    /** An amount beside it is a cost or a limit. */
    readonly noIncome: RegExp;
    readonly periods: readonly (readonly [Period, RegExp])[];
    /** Kinds that are paid by the month, where no period is said. */
    readonly monthly: RegExp;
    /** Whoever is retired has Social Security for that. */
    readonly retired: RegExp;
  };
}
