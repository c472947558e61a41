import { programMessages, programTexts } from '../i18n/program-words.ts';
import { useStrings } from '../i18n/strings.ts';
import type { ProgramWords } from '../results/port.ts';
import { programs } from './catalogue.ts';

/** What the results show about a program whatever the answers are. */
export interface ResultProgram {
  readonly id: string;
  readonly order: number;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly documents: readonly { readonly key: string; readonly name: string }[];
  readonly after: readonly string[];
  /** The sentences of the rules. */
  readonly words: RuleTexts;
}

type RuleTexts = Omit<
  ProgramWords,
  'order' | 'summary' | 'topics' | 'documents' | 'after' | 'old' | 'isCover' | 'isFreeCover'
>;

/** Every program for the results page of a language; a sentence that is not translated comes in English. */
export function resultPrograms(lang: string): ResultProgram[] {
  const t = useStrings(lang);
  return programs().map(({ id, order, topics, documents, see }) => {
    const { short, summary, after = {}, kinds, instead, noAmount } = programTexts(id, lang);
    return {
      id,
      order,
      summary,
      topics,
      documents: documents.map((key) => ({ key, name: t(`documents.${key}`) })),
      after: Object.values(after),
      words: { short, ...programMessages(id, lang), kinds, instead, see, noAmount },
    };
  });
}
