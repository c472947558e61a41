/** Words and data that the results view finds in the page, in results.json and in places.json. */
import type { Screening } from '../engine/types.ts';
import type { Household } from '../facts/values.ts';
import type { Message } from '../schema/message.ts';
import type { Places } from '../schema/place.ts';
import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { Plans } from './plans.ts';
import type { RuleWords } from './reasons.ts';

/** The words of one program that the results need, from its page. */
export interface ProgramWords {
  readonly short: string;
  readonly reasons: Readonly<Record<string, RuleWords>>;
  readonly kinds?: Readonly<Record<string, string>> | undefined;
  readonly change?: Readonly<Record<string, Message>> | undefined;
  readonly instead?: string | undefined;
  /** Programs that may fit instead, by id. */
  readonly see?: readonly string[] | undefined;
  readonly noAmount?: string | undefined;
  /** It is health cover that costs nothing. */
  readonly isFreeCover?: true | undefined;
}

/** `/<lang>/results.json`: the words of every program, by id, for the rules of one version. */
export interface ResultsWords {
  readonly version: string;
  readonly programs: Readonly<Record<string, ProgramWords>>;
}

/** What the questionnaire hands to the results view (`showResults` in src/results/show.ts). */
export interface ResultsPort {
  readonly screening: Screening;
  readonly household: Household;
  /** What the household could get at other pays. */
  readonly plans: Plans;
  /** What each program's page says of its rules. */
  readonly words: Readonly<Record<string, ProgramWords>>;
  /** Words for each person id: "you", a nickname, or "your child (5)". */
  readonly names: Readonly<Record<string, string>>;
  /** The question that asks a missing fact, in the page's language; undefined where none does. */
  readonly questionOf: (path: string) => { readonly id: string; readonly text: string } | undefined;
  /** Leaves the results for that question; answering it leads back here. */
  readonly goTo: (path: string) => void;
}

/** What every part of the view needs. */
export interface View extends ResultsPort {
  readonly t: BrowserTranslate;
  readonly lang: string;
  readonly places: Places | undefined;
}
