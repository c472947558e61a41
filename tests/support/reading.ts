/** How hard a text is to read, by measures that the field uses for each language. */
import { syllable } from 'syllable';

/** Counts of a text, each block of it ending its last sentence. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}
const WORD = /[\p{L}][\p{L}’'-]*/gu;

/** Syllables of a Spanish word: each strong or accented vowel makes one, and weak ones beside it belong to it. */
export const spanishSyllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/qu|gu(?=[eéií])/g, 'k')
      .match(/[iuü]?[aeoáéó][iuy]?|[íú]|[iuü]+|y$/g)?.length ?? 1,
  );

function count(blocks: readonly string[], syllablesOf: (word: string) => number): Counts {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const block of blocks)
    for (const sentence of block.split(/(?<=[.?!:;])\s+/)) {
      const found = sentence.match(WORD) ?? [];
      if (!found.length) continue;
      sentences++;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + syllablesOf(word), 0);
    }
  return { sentences, words, syllables };
}

/** The school grade that an English text asks for (Kincaid et al., 1975). */
export function englishGrade(blocks: readonly string[]): number {
  const { sentences, words, syllables } = count(blocks, syllable);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** How easy a Spanish text is, from 0 to 100: above 55 is normal, above 65 quite easy (Szigriszt, 1993; INFLESZ scale, 2008). */
export function spanishEase(blocks: readonly string[]): number {
  const { sentences, words, syllables } = count(blocks, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

const LEFT_OUT = /<(script|style|template|table|nav|svg|form|select)\b[\s\S]*?<\/\1>/g;
const BLOCK =
  /<(p|li|dd|dt|h[1-6]|summary)\b[^>]*>((?:(?!<(?:p|li|dd|dt|h[1-6]|ul|ol|summary)\b)[\s\S])*?)<\/\1>/g;

/** The sentences of a page's main part, block by block; names, links and numbers that stand alone are none. */
export function textBlocks(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html.replace(LEFT_OUT, ''))?.[0] ?? '';
  return [...main.matchAll(BLOCK)]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]+>|&#?\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /[.?!]$/.test(text));
}
