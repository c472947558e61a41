import { z } from 'zod';

const text = z.string({ error: 'Write a sentence here.' }).min(1, 'Write a sentence here.');
const byName = z.record(z.string(), text);

/** The sentence of a rule: one for every outcome, or one each. */
export const ruleWords = z.union(
  [
    text,
    z.strictObject({
      pass: text.exactOptional(),
      fail: text.exactOptional(),
      unknown: text.exactOptional(),
      /** Not known, and neither is anything of the person's own number. */
      noValue: text.exactOptional(),
      /** Nothing is known of the limit. */
      noLimit: text.exactOptional(),
      /** In place of `pass` where the person's own number is 0. */
      zero: text.exactOptional(),
      otherwise: byName.exactOptional(),
    }),
  ],
  { error: 'Write one sentence, or one each for pass, fail and unknown.' },
);

/** content/programs/<id>/words/<language>.yaml: the program's names, and one sentence for each rule and outcome. */
export const programWordsSchema = z.strictObject({
  title: text,
  short: text,
  summary: text,
  /** Other names that people search for, with a semicolon between them. */
  aka: text.exactOptional(),
  noAmount: text.exactOptional(),
  /** Said where a birthday will begin it: what to do before. */
  soon: text.exactOptional(),
  reasons: z.record(z.string(), ruleWords).exactOptional(),
  kinds: byName.exactOptional(),
  change: byName.exactOptional(),
  instead: text.exactOptional(),
  /** What happens after applying, by its number. */
  after: z.record(z.string().regex(/^\d+$/, 'Number the steps: after.1, after.2.'), text).exactOptional(),
});
/** The same in a language of which parts are missing. */
export const draftWordsSchema = programWordsSchema.partial();
export type DraftWordsYaml = z.infer<typeof draftWordsSchema>;
export type ProgramWordsYaml = z.infer<typeof programWordsSchema>;

/** The head of a page that is prose from top to bottom: content/pages/<page>/<language>.mdx. */
export const prosePageSchema = z.strictObject({ title: text, description: text, lead: text });
export type ProsePage = z.infer<typeof prosePageSchema>;
