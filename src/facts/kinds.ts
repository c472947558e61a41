/** The kinds of facts that a household file can state, and what the table says of each. */

/** A home as a usual value reads it: what is asked first. */
export interface HomeSoFar {
  readonly housing?: string;
  readonly people: readonly {
    readonly relationship: string;
    readonly age: number;
    readonly sex?: string;
    readonly income?: readonly { readonly type: string; readonly every: string; readonly hours?: unknown }[];
  }[];
}
/** What most homes would answer; for a fact of a person, of person `i`. Null where they differ too much to say. */
export type Usual<Value> = Value | null | ((home: HomeSoFar, i: number) => Value | null);

/** What the table says of a fact of any kind. */
interface About<Value> {
  /** Youngest and oldest age at which it can be true; left out: any age. */
  readonly ages?: readonly [number, number];
  /** Whoever is asked may say "I'd rather not say". */
  readonly sensitive?: true;
  /** What most homes would answer, taken only where nobody was asked. One home in ten that differs is too many. */
  readonly usual: Usual<Value>;
  /** What absence says in a household of either kind, in words. Left out: not known, or `closed` in a closed household. */
  readonly absent?: string;
  /**
   * What absence says in a closed household (`unstated: none`). Left out: no, 0, or an empty list; a choice stays not
   * stated.
   */
  readonly closed?: Value;
}

export interface FlagFact extends About<boolean> {
  readonly kind: 'flag';
}

/** What a number counts, which is how a mistake in it is explained. Only counts have to be whole. */
export type Unit = 'count' | 'hours' | 'months' | 'years' | 'dollars';
interface Bounds {
  /** 0 where it is left out. */
  readonly min?: number;
  readonly max: number;
}
/** How the field differs from the fact: narrower, whole, or typed in a unit that is so many times as large. */
interface InField {
  readonly max?: number;
  readonly whole?: true;
  readonly times?: number;
}
export interface NumberFact extends About<number>, Bounds {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly field?: InField;
}
/** A number, or a range of it. */
export interface AmountFact extends About<number>, Bounds {
  readonly kind: 'amount';
  readonly unit: Unit;
}
/** One of several words. */
export interface ChoiceFact<Word extends string = string> extends About<Word> {
  readonly kind: 'choice';
  readonly words: readonly Word[];
}
/** Any of several words. */
export interface ListFact<Word extends string = string> extends About<readonly Word[]> {
  readonly kind: 'list';
  readonly words: readonly Word[];
}
/** Free text, within a pattern where there is one. */
export interface TextFact {
  readonly kind: 'text';
  readonly form?: 'id' | 'day' | 'zip';
  readonly usual: null;
  readonly absent?: string;
}
/** Words that are checked by what reads them. */
export interface TextsFact {
  readonly kind: 'texts';
  /** They are ids of people. */
  readonly ids?: true;
  readonly usual: null;
  readonly absent: string;
}
/** A list of things with facts of their own. */
export interface RecordsFact<Of extends FactTable = FactTable> {
  readonly kind: 'records';
  readonly of: Of;
  readonly least?: number;
  readonly most?: number;
  /** Asked by a yes or no, before each is asked. */
  readonly gate?: true;
  readonly ages?: readonly [number, number];
  readonly usual: Usual<readonly []>;
}
/** Facts that stand together under one name. */
export interface GroupFact<Of extends FactTable = FactTable> {
  readonly kind: 'group';
  readonly of: Of;
  readonly usual: null;
}

export type Fact =
  FlagFact | NumberFact | AmountFact | ChoiceFact | ListFact | TextFact | TextsFact | RecordsFact | GroupFact;
/** Facts by their name in the household file. */
export type FactTable = { readonly [name: string]: Fact & { readonly required?: true } };

type Says<F extends Fact> = Omit<F, 'kind' | 'unit' | 'words' | 'of'>;

export const flag = (says: Says<FlagFact>): FlagFact => ({ kind: 'flag', ...says });
const number =
  (unit: Unit) =>
  (says: Says<NumberFact>): NumberFact => ({ kind: 'number', unit, ...says });
export const count = number('count');
export const hours = number('hours');
export const months = number('months');
export const years = number('years');
export const dollars = number('dollars');
/** Dollars, of which a range may be stated. */
export const amount = (says: Says<AmountFact>): AmountFact => ({ kind: 'amount', unit: 'dollars', ...says });
/** Hours a week, of which a range may be stated. */
export const hoursAmount = (says: Says<AmountFact>): AmountFact => ({
  kind: 'amount',
  unit: 'hours',
  ...says,
});
export const choice = <const Word extends string>(
  words: readonly Word[],
  says: Says<ChoiceFact<NoInfer<Word>>>,
): ChoiceFact<Word> => ({ kind: 'choice', words, ...says });
export const list = <const Word extends string>(
  words: readonly Word[],
  says: Says<ListFact<NoInfer<Word>>>,
): ListFact<Word> => ({ kind: 'list', words, ...says });
export const text = (says: Says<TextFact>): TextFact => ({ kind: 'text', ...says });
export const texts = (says: Says<TextsFact>): TextsFact => ({ kind: 'texts', ...says });
export const records = <const Of extends FactTable>(of: Of, says: Says<RecordsFact>): RecordsFact<Of> => ({
  kind: 'records',
  of,
  ...says,
});
export const group = <const Of extends FactTable>(of: Of, says: Says<GroupFact>): GroupFact<Of> => ({
  kind: 'group',
  of,
  ...says,
});
/** A fact that every household file states. */
export const required = <F extends Fact>(fact: F): F & { readonly required: true } => ({
  ...fact,
  required: true,
});
