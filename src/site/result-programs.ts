import { programMessages, programTexts } from '../i18n/program-words.ts';
import { useStrings } from '../i18n/strings.ts';
import { type LastDay, type ProgramWords } from '../results/port.ts';
import { programs } from './catalogue.ts';
import { deadlines } from './situations.ts';
import { isTaxOffice } from './timing.ts';

/** What the results show about a program whatever the answers are. */
export interface ResultProgram {
  readonly id: string;
  readonly order: number;
  readonly summary: string;
  readonly documents: readonly { readonly key: string; readonly name: string }[];
  readonly after: readonly string[];
  /** Months from one renewal to the next, at the least; a tax credit is not renewed. */
  readonly renew: number | undefined;
  readonly dates: readonly LastDay[];
  /** The sentences of the rules. */
  readonly words: RuleTexts;
}

type RuleTexts = Omit<
  ProgramWords,
  'order' | 'summary' | 'documents' | 'after' | 'renew' | 'dates' | 'old' | 'isCover' | 'isFreeCover'
>;

/** Every program for the results page of a language; a sentence that is not translated comes in English. */
export function resultPrograms(lang: string): ResultProgram[] {
  const t = useStrings(lang);
  return programs().map(({ id, agency, order, documents, see, timing, dates = [] }) => {
    const { short, summary, after = {}, kinds, instead, noAmount, soon } = programTexts(id, lang);
    return {
      id,
      order,
      summary,
      documents: documents.map((key) => ({ key, name: t(`documents.${key}`) })),
      after: Object.values(after),
      renew: isTaxOffice(agency) ? undefined : timing.renewMonths?.[0],
      dates: dates.flatMap(lastDay),
      words: { short, ...programMessages(id, lang), kinds, instead, see, noAmount, soon },
    };
  });
}

/** The day of a deadline; none where it has no last day. */
function lastDay(key: string): LastDay[] {
  const { until, confidence } = deadlines().deadlines[key] ?? {};
  return until === undefined ? [] : [{ key, until, ...(confidence === 'recalled' && { isRecalled: true }) }];
}
