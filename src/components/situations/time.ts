import { longDate } from '../../format/date.ts';
import { fill } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/strings.ts';
import type { Deadline, Length } from '../../schema/situation.ts';

/** A length of time in words: "60 days". */
function lengthText(length: Length | undefined, t: Translate): string {
  const [unit, count] = Object.entries(length ?? {})[0] ?? [];
  return unit === undefined || count === undefined ? '' : t(`situations.time.${unit}`, { count });
}

/** A part of a sentence; a length of time or a day stands out. */
export interface Part {
  readonly text: string;
  readonly isTime: boolean;
}

/** The sentence of a deadline, with its length of time or its day put in. */
export function deadlineParts(
  sentence: string,
  { within, least, until }: Deadline,
  lang: string,
  t: Translate,
): readonly Part[] {
  const places = {
    time: lengthText(within, t),
    least: lengthText(least, t),
    date: until === undefined ? '' : longDate(until, lang),
  };
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => ({ text: fill(part, places, lang), isTime: part.startsWith('{') }));
}
