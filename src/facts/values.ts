/** The types of what a household file states, from the table. */
import type { Fact, FactTable } from './kinds.ts';
import type { HOUSEHOLD, PERSON } from './table.ts';

/** A number, or what is known of it; an end that is left out is open. */
export type Amount = number | { atLeast?: number; atMost?: number };

/** What a fact of this kind states. */
export type ValueOf<F extends Fact> = F extends { kind: 'flag' }
  ? boolean
  : F extends { kind: 'number' }
    ? number
    : F extends { kind: 'amount' }
      ? Amount
      : F extends { kind: 'choice'; words: readonly (infer Word)[] }
        ? Word
        : F extends { kind: 'list'; words: readonly (infer Word)[] }
          ? Word[]
          : F extends { kind: 'texts' }
            ? string[]
            : F extends { kind: 'records'; of: infer Of extends FactTable }
              ? Stated<Of>[]
              : F extends { kind: 'group'; of: infer Of extends FactTable }
                ? Stated<Of>
                : string;

type RequiredOf<Table extends FactTable> = {
  [Name in keyof Table]: Table[Name] extends { required: true } ? Name : never;
}[keyof Table];

/** What a record with these facts states; a fact that is not required may be left out. */
export type Stated<Table extends FactTable> = {
  -readonly [Name in RequiredOf<Table>]: ValueOf<Table[Name]>;
} & {
  -readonly [Name in Exclude<keyof Table, RequiredOf<Table>>]?: ValueOf<Table[Name]>;
} extends infer Both
  ? { [Name in keyof Both]: Both[Name] }
  : never;

export type Household = Stated<typeof HOUSEHOLD>;
export type Person = Stated<typeof PERSON>;
export type IncomeType = NonNullable<Person['income']>[number]['type'];
export type Period = NonNullable<Person['income']>[number]['every'];
export type Expense = keyof NonNullable<Household['expenses']>;
