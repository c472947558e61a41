import type { Counties, Rules, Screening } from '../engine/types.ts';
import type { ProgramWords } from '../results/port.ts';
import type { Household } from '../schema/household.ts';

/** What the questionnaire hands to the results view (`showResults` in src/results/show.ts). */
export interface ResultsPort {
  readonly screening: Screening;
  readonly household: Household;
  readonly rules: Rules;
  readonly counties: Counties | undefined;
  /** What each program's page says of its rules. */
  readonly words: Readonly<Record<string, ProgramWords>>;
  /** Words for each person id: "you", a nickname, or "your child (5)". */
  readonly names: Readonly<Record<string, string>>;
  /** The question that asks a missing fact, in the page's language; undefined where none does. */
  readonly questionOf: (path: string) => { readonly id: string; readonly text: string } | undefined;
  /** Leaves the results for that question; answering it leads back here. */
  readonly goTo: (path: string) => void;
}
