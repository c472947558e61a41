/** Words and data that the results view finds in the page, in results.json and in places.json. */
import type { Screening } from '../engine/types.ts';
import type { Household } from '../facts/values.ts';
import type { Message } from '../schema/message.ts';
import type { Places } from '../schema/place.ts';
import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { Plans } from './plans.ts';
import type { RuleWords } from './reasons.ts';

/** From a day on, the amounts of a year are old. */
export interface OldAmounts {
  readonly from: string;
  readonly year: number;
}

/** A last day (year-month-day), by the key of its deadline. */
export interface LastDay {
  readonly key: string;
  readonly until: string;
  /** Nobody has read it at its source. */
  readonly isRecalled?: true;
}

/** What the results say of one program, whatever was answered. */
export interface ProgramWords {
  readonly short: string;
  /** The place that editors gave it: most urgent and valuable first. */
  readonly order: number;
  readonly summary: string;
  /** Papers, by their key in `ResultsWords.documents`. */
  readonly documents: readonly string[];
  /** What happens after applying. */
  readonly after: readonly string[];
  /** By state, the ones that hold everywhere under ''. */
  readonly old?: Readonly<Record<string, OldAmounts | undefined>> | undefined;
  readonly reasons: Readonly<Record<string, RuleWords>>;
  readonly kinds?: Readonly<Record<string, string>> | undefined;
  readonly change?: Readonly<Record<string, Message>> | undefined;
  readonly instead?: string | undefined;
  /** Programs that may fit instead, by id. */
  readonly see?: readonly string[] | undefined;
  readonly noAmount?: string | undefined;
  /** What to do before it begins with a birthday. */
  readonly soon?: string | undefined;
  /** Months from one renewal to the next, at the least. */
  readonly renew?: number | undefined;
  /** The last days to ask for it. */
  readonly dates?: readonly LastDay[] | undefined;
  /** It covers somebody's health, and costs nothing or helps with the price. */
  readonly isCover?: true | undefined;
  /** It is health coverage that costs nothing. */
  readonly isFreeCover?: true | undefined;
}

/** `/<lang>/results.json`: the words of the results, and of every program by id, for the rules of one version. */
export interface ResultsWords {
  readonly version: string;
  /** The sentences of the results, by key. */
  readonly words: Readonly<Record<string, Message>>;
  /** Names of papers. */
  readonly documents: Readonly<Record<string, string>>;
  readonly programs: Readonly<Record<string, ProgramWords>>;
}

/** What the questionnaire hands to the results view (`showResults` in src/results/show.ts). */
export interface ResultsPort {
  readonly screening: Screening;
  readonly household: Household;
  /** The program that is checked alone, where one is. */
  readonly only?: string | undefined;
  /** What the household could get at other pays. */
  readonly plans: Plans;
  /** What each program's page says of its rules. */
  readonly words: Readonly<Record<string, ProgramWords>>;
  readonly documents: Readonly<Record<string, string>>;
  /** Words for each person id: "you", a nickname, or "your child (5)". */
  readonly names: Readonly<Record<string, string>>;
  /** The question that asks a missing fact, in the page's language; undefined where none does. */
  readonly questionOf: (path: string) => { readonly id: string; readonly text: string } | undefined;
  /** The results of another home, or on another day (year-month-day), under the same rules. */
  readonly screen: (household: Household, day: string) => Promise<Screening>;
  /** Leaves the results for that question; answering it leads back here. */
  readonly goTo: (path: string) => void;
}

/** What every part of the view needs. */
export interface View extends ResultsPort {
  readonly t: BrowserTranslate;
  readonly lang: string;
  readonly places: Places | undefined;
}
