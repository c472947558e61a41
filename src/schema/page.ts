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
      otherwise: byName.exactOptional(),
    }),
  ],
  { error: 'Write one sentence, or { pass, fail, unknown } with one each.' },
);

/** The head of a program's page: its names, and one sentence for each rule. */
export const pageSchema = z.strictObject({
  title: text,
  short: text,
  summary: text,
  aka: z.array(text).exactOptional(),
  noAmount: text.exactOptional(),
  reasons: z.record(z.string(), ruleWords),
  kinds: byName.exactOptional(),
  change: byName.exactOptional(),
  instead: text.exactOptional(),
  after: z.array(text).exactOptional(),
  unreviewed: z.boolean().exactOptional(),
});
export type Page = z.infer<typeof pageSchema>;

/** The head of a page that is prose from top to bottom: content/pages/<page>/<language>.mdx. */
export const prosePageSchema = z.strictObject({ title: text, description: text, lead: text });
export type ProsePage = z.infer<typeof prosePageSchema>;
