import { z } from 'zod';

const SAY = 'Write a text in quotes, or one for each plural form: { one: …, other: … }.';
const text = z.string(SAY);
/** Plural forms by their names in CLDR; `other` is always needed. */
const plural = z.strictObject({
  zero: text.exactOptional(),
  one: text,
  two: text.exactOptional(),
  few: text.exactOptional(),
  many: text.exactOptional(),
  other: text,
});
type Words = string | z.infer<typeof plural> | { [key: string]: Words };
const words: z.ZodType<Words> = z.lazy(() =>
  z.union([text, plural, z.record(z.string(), words)], { error: SAY }),
);

/** content/strings/<language>/<file>.yaml: words of the interface, in as many levels as help to find them. */
export const stringsSchema = z.record(z.string(), words);
export type StringsYaml = z.infer<typeof stringsSchema>;
