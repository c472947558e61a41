/** Words and data that the results view finds in the page, in results.json and in places.json. */
import type { Places } from '../schema/place.ts';
import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { ResultsPort } from '../questionnaire/results-port.ts';
import type { RuleWords } from './reasons.ts';

/** The words of one program that the results need, from its page. */
export interface ProgramWords {
  readonly short: string;
  readonly reasons: Readonly<Record<string, RuleWords>>;
  readonly kinds?: Readonly<Record<string, string>> | undefined;
  readonly change?: Readonly<Record<string, string>> | undefined;
  readonly instead?: string | undefined;
  /** Programs that may fit instead, by id. */
  readonly see?: readonly string[] | undefined;
  readonly noAmount?: string | undefined;
}

/** `/<lang>/results.json`: the words of every program, by id, for the rules of one version. */
export interface ResultsWords {
  readonly version: string;
  readonly programs: Readonly<Record<string, ProgramWords>>;
}

/** What every part of the view needs. */
export interface View extends ResultsPort {
  readonly t: BrowserTranslate;
  readonly lang: string;
  readonly places: Places | undefined;
}
