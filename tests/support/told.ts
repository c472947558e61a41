/** What the results page says of a household, as text and without a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reason, Screening } from '../../src/engine/types.ts';
import { programTexts } from '../../src/i18n/program-words.ts';
import { wordsFor } from '../../src/i18n/strings.ts';
import { fill } from '../../src/i18n/message.ts';
import { adviceOf } from '../../src/results/advice.ts';
import type { ProgramWords, View } from '../../src/results/port.ts';
import { sentenceOf, shownReasons } from '../../src/results/reasons.ts';
import { reasonText } from '../../src/results/say.ts';
import type { Household } from '../../src/schema/household.ts';
import { screened } from './screened.ts';

export interface Line extends Reason {
  readonly text: string;
  /** The sentence before its numbers are put in. */
  readonly words: string;
}
export interface Told {
  readonly program: string;
  readonly outcome: string;
  readonly lines: readonly Line[];
  /** Empty where the card gives none. */
  readonly advice: string;
}

const ROOT = 'content/programs';
/** The words of every program's page in a language, by id. */
export const pageWords = (lang: string): Record<string, ProgramWords> =>
  Object.fromEntries(
    readdirSync(ROOT).map((id) => {
      const data = programTexts(id, lang);
      const { see } = parse(readFileSync(`${ROOT}/${id}/program.yaml`, 'utf8')) as { see?: string[] };
      return [id, { reasons: {}, ...data, see } as ProgramWords];
    }),
  );
const LANGUAGES = ['en', 'es'];
const pages = Object.fromEntries(LANGUAGES.map((lang) => [lang, pageWords(lang)]));
const strings = Object.fromEntries(LANGUAGES.map((lang) => [lang, wordsFor(lang, ['results'])]));

function viewOf(household: Household, screening: Screening, lang: string): View {
  const names = Object.fromEntries(household.people.map(({ id }) => [id, id]));
  const t: View['t'] = (key, params = {}) => fill(strings[lang]?.[key] ?? key, params, lang);
  return { household, screening, names, words: pages[lang], lang, t, places: undefined } as unknown as View;
}

/** A reason in words; undefined where the page has no sentence for its outcome. */
function lineOf(view: View, program: string, reason: Reason): Line | undefined {
  const words = sentenceOf(view.words[program]?.reasons[reason.rule], reason);
  return words === undefined ? undefined : { ...reason, words, text: reasonText(view, words, reason) };
}

/** Every reason of a household in words, also those that no card shows; `line` is undefined where there is no sentence. */
export function everyLine(
  household: Household,
  lang: string,
  screening: Screening,
): readonly { readonly program: string; readonly reason: Reason; readonly line: Line | undefined }[] {
  const view = viewOf(household, screening, lang);
  return screening.results.flatMap(({ program, reasons }) =>
    reasons.map((reason) => ({ program, reason, line: lineOf(view, program, reason) })),
  );
}

/** The cards of a household, in the order of the programs. */
export function toldOf(household: Household, lang = 'en', screening = screened(household)): readonly Told[] {
  const view = viewOf(household, screening, lang);
  return screening.results.map((result) => {
    const { program, outcome } = result;
    const lines = shownReasons(result).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => lineOf(view, program, reason) ?? []),
    );
    return { program, outcome, lines, advice: adviceOf(view, result) };
  });
}
