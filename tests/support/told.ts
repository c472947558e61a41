/** What the results page says of a household, as text and without a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reason, Screening } from '../../src/engine/types.ts';
import { wordsFor } from '../../src/i18n/strings.ts';
import { fill } from '../../src/i18n/message.ts';
import { adviceOf } from '../../src/results/advice.ts';
import type { ProgramWords, View } from '../../src/results/port.ts';
import { sentenceOf, shownReasons } from '../../src/results/reasons.ts';
import { reasonText } from '../../src/results/say.ts';
import { pageSchema } from '../../src/schema/page.ts';
import { readFrontmatter } from '../../src/schema/read-yaml.ts';
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
      const file = `${ROOT}/${id}/${lang}.mdx`;
      const { data } = readFrontmatter(file, readFileSync(file, 'utf8'), pageSchema);
      const { see } = parse(readFileSync(`${ROOT}/${id}/program.yaml`, 'utf8')) as { see?: string[] };
      return [id, { short: id, reasons: {}, ...data, see } as unknown as ProgramWords];
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

/** The cards of a household, in the order of the programs. */
export function toldOf(household: Household, lang = 'en', screening = screened(household)): readonly Told[] {
  const view = viewOf(household, screening, lang);
  return screening.results.map((result) => {
    const { program, outcome } = result;
    const lines = shownReasons(result).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => {
        const words = sentenceOf(view.words[program]?.reasons[reason.rule], reason);
        return words ? [{ ...reason, words, text: reasonText(view, words, reason) }] : [];
      }),
    );
    return { program, outcome, lines, advice: adviceOf(view, result) };
  });
}
