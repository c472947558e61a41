import { z } from 'zod';

const SAY = 'Write a text in quotes.';
type Words = string | { [key: string]: Words };
const words: z.ZodType<Words> = z.lazy(() =>
  z.union([z.string(SAY), z.record(z.string(), words)], { error: SAY }),
);

/** content/strings/<language>/<file>.yaml: words of the interface, in as many levels as help to find them. */
export const stringsSchema = z.record(z.string(), words);
export type StringsYaml = z.infer<typeof stringsSchema>;
