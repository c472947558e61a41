import { getEntry } from 'astro:content';
import { fallbackLanguage } from '../i18n/languages.ts';
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
  /** The sentences of the rules. */
  readonly words: RuleTexts;
}

type RuleTexts = Omit<ProgramWords, 'order' | 'summary' | 'documents' | 'after' | 'old' | 'of'>;

type Page = RuleTexts & {
  readonly title: string;
  readonly summary: string;
  readonly after?: readonly string[];
};

/** Every program for the results page of a language; a page that is not translated comes in the fallback's words. */
export async function resultPrograms(lang: string): Promise<ResultProgram[]> {
  const t = useStrings(lang);
  return Promise.all(
    programs().map(async ({ id, order, documents, see }) => {
      const own = await getEntry('programs', `${id}/${lang}`);
      const entry = own ?? (await getEntry('programs', `${id}/${fallbackLanguage}`));
      const {
        title,
        short = title,
        summary,
        after = [],
        reasons = {},
        kinds,
        change,
        instead,
        noAmount,
      } = entry?.data as unknown as Page;
      return {
        id,
        order,
        of: own ? lang : fallbackLanguage,
        summary,
        documents: documents.map((key) => ({ key, name: t(`documents.${key}`) })),
        after,
        words: { short, reasons, kinds, change, instead, see, noAmount },
      };
    }),
  );
}
