import { z } from 'zod';

const SAY = 'Write a text in quotes.';
type Words = string | { [key: string]: Words };
const words: z.ZodType<Words> = z.lazy(() =>
  z.union([z.string(SAY), z.record(z.string(), words)], { error: SAY }),
);

/** content/strings/<language>/<file>.yaml: words of the interface, in as many levels as help to find them. */
export const stringsSchema = z.record(z.string(), words);
export type StringsYaml = z.infer<typeof stringsSchema>;

const WORDS = 'Write one or more words.';
const phrase = z.string({ error: WORDS }).min(1, WORDS);
const LISTS = 'Write a list of words in [ ] for each language.';
const byLanguage = <T extends z.ZodType>(of: T) => z.record(z.string(), z.array(of, LISTS), LISTS);

/** content/strings/terms.yaml: one term, one translation, and the words to avoid. */
export const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      /** What to write, by language. */
      term: z.record(z.string(), phrase),
      /** Words that are refused in texts of a language. */
      avoid: byLanguage(phrase),
      /** Phrases in which an avoided word may stand. */
      fine: byLanguage(z.strictObject({ words: phrase, because: phrase })).exactOptional(),
    }),
  ),
});
export type Terms = z.infer<typeof termsSchema>;
