import { fallbackLanguage } from '../i18n/languages.ts';
import { hasWords, programTexts } from '../i18n/program-words.ts';
import { useStrings } from '../i18n/strings.ts';
import type { ProgramWords } from '../results/port.ts';
import { programs } from './catalogue.ts';

/** What the results show of a program that does not hang on the answers. */
export interface ResultProgram {
  readonly id: string;
  readonly order: number;
  /** The language of its words. */
  readonly of: string;
  readonly summary: string;
  readonly documents: readonly { readonly key: string; readonly name: string }[];
  readonly after: readonly string[];
  /** For the script: the sentences of the rules. */
  readonly words: ProgramWords;
}

/** Every program for the results page of a language; a sentence that is not translated comes in the fallback's words. */
export function resultPrograms(lang: string): ResultProgram[] {
  const t = useStrings(lang);
  return programs().map(({ id, order, documents, see }) => {
    const {
      short,
      summary,
      after = {},
      reasons = {},
      kinds,
      change,
      instead,
      noAmount,
    } = programTexts(id, lang);
    return {
      id,
      order,
      of: hasWords(id, lang) ? lang : fallbackLanguage,
      summary,
      documents: documents.map((key) => ({ key, name: t(`documents.${key}`) })),
      after: Object.values(after),
      words: { short, reasons, kinds, change, instead, see, noAmount },
    };
  });
}
