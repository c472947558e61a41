/** What a text is made of for the search: words, pairs of words, and parts of words. */

/** Lower case without accents and apostrophes; everything that is no letter or number separates words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Endings that change a word and not what is looked for, the longer ones first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['ings', 'ing', 'ies', 'es', 'ed', 's', 'e', 'y'],
  es: [
    'aciones',
    'acion',
    'iendo',
    'ando',
    'ados',
    'adas',
    'ado',
    'ada',
    'es',
    'os',
    'as',
    's',
    'o',
    'a',
    'e',
  ],
};
/** What is left of a word without its ending is at least so long. */
const SHORTEST = 3;
/** Lengths of the parts of words: they find misspelled words, and others of the same root. */
const PARTS = [3, 4, 5];
const WORD = 1;
const PAIR = 0.7;
const PART = 0.4;

export type Features = ReadonlyMap<string, number>;

/** Gives the root of a word: without its ending, and one for all words of a group. */
export function rooter(lang: string, same: readonly (readonly string[])[] = []): (word: string) => string {
  const endings = ENDINGS[lang] ?? [];
  const strip = (word: string): string => {
    const end = endings.find((it) => word.endsWith(it) && word.length - it.length >= SHORTEST);
    return end === undefined ? word : word.slice(0, -end.length);
  };
  const group = new Map(same.flatMap((words) => words.map((word) => [strip(word), `=${words[0] ?? ''}`])));
  return (word) => {
    const root = strip(word);
    return group.get(root) ?? root;
  };
}

/** Every feature of a text with its weight, each once. */
export function featuresOf(text: string, root: (word: string) => string): Features {
  const found = new Map<string, number>();
  const words = wordsOf(text);
  const roots = words.map(root);
  roots.forEach((it, i) => {
    found.set(it, WORD);
    const next = roots[i + 1];
    if (next !== undefined) found.set(`${it} ${next}`, PAIR);
  });
  for (const word of words) {
    const whole = `<${word}>`;
    for (const size of PARTS)
      for (let at = 0; at + size <= whole.length; at++) found.set(`~${whole.slice(at, at + size)}`, PART);
  }
  return found;
}
