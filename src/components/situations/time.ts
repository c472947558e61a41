import { longDate } from '../../format/date.ts';
import { fill } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/strings.ts';
import type { Deadline, Length } from '../../schema/situation.ts';

/** A length of time in words: "60 days". */
function lengthText(length: Length | undefined, t: Translate): string {
  const [unit, count] = Object.entries(length ?? {})[0] ?? [];
  return unit === undefined || count === undefined ? '' : t(`situations.time.${unit}`, { count });
}

/** The sentence of a deadline, with its length of time or its day put in. */
export function deadlineText(
  sentence: string,
  { within, least, until }: Deadline,
  lang: string,
  t: Translate,
): string {
  const places = {
    time: lengthText(within, t),
    least: lengthText(least, t),
    date: until === undefined ? '' : longDate(until, lang),
  };
  return fill(sentence, places, lang);
}
