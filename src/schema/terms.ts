import { z } from 'zod';

const SAY = 'Write one or more words.';
const words = z.string({ error: SAY }).min(1, SAY);
const LISTS = 'Write a list of words in [ ] for each language.';
const byLanguage = <T extends z.ZodType>(of: T) => z.record(z.string(), z.array(of, LISTS), LISTS);

/** content/strings/terms.yaml: one term, one translation, and the words to avoid. */
export const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      /** What to write, by language. */
      term: z.record(z.string(), words),
      /** Words that are refused in texts of a language. */
      avoid: byLanguage(words),
      /** Phrases in which an avoided word may stand. */
      fine: byLanguage(z.strictObject({ words, because: words })).exactOptional(),
    }),
  ),
});
export type Terms = z.infer<typeof termsSchema>;
