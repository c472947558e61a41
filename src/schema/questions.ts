import { z } from 'zod';

/** How a screen is drawn where the kind of its facts does not say so. */
export const LAYOUTS = [
  'state', 'county', 'you', 'people', 'shared', 'gates', 'childrenMoney', 'types', 'source', 'claimed', 'brackets',
  'each', 'citizens',
] as const; // prettier-ignore
const age = z.int().min(0, 'Write an age from 0.').max(120, 'Write an age up to 120.');

const screenSchema = z.strictObject({
  id: z.string(),
  /** Facts asked on it: keys of the household file without indexes. */
  facts: z.array(z.string()).min(1, 'Name at least one fact.'),
  layout: z.enum(LAYOUTS, `Write one of: ${LAYOUTS.join(', ')}.`).exactOptional(),
  /** Youngest and oldest age at which it can be true. */
  ages: z.tuple([age, age]).exactOptional(),
  /** What holds for people of other ages; no where the fact is a yes or no. */
  outside: z.string().exactOptional(),
  /** Answers one of which must be given, by path; [*] is the same person. */
  when: z.record(z.string(), z.array(z.string())).exactOptional(),
  /** Answers by fact that a no settles for the same person. */
  no: z.record(z.string(), z.string()).exactOptional(),
  /** For each choice of a household's fact: answers by path that it settles. */
  implies: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
  /** The screen before it, by id, on which it stands as a further question. */
  on: z.string().exactOptional(),
  /** Asked even where no rule needs it. */
  always: z.literal(true).exactOptional(),
  /** Offers "I'd rather not say". */
  declinable: z.literal(true).exactOptional(),
  /** Amounts between which to choose, in dollars. */
  brackets: z.array(z.number()).exactOptional(),
});

/** content/questions/sections.yaml. */
export const sectionsSchema = z.strictObject({
  sections: z.array(z.strictObject({ id: z.string(), screens: z.array(screenSchema) })),
});
export type Screen = z.infer<typeof screenSchema>;
export type Layout = (typeof LAYOUTS)[number];
export type SectionsYaml = z.infer<typeof sectionsSchema>;
export type Section = SectionsYaml['sections'][number];

const text = z.string().min(1, 'Write a text.');
const screenWords = z.strictObject({
  ask: text,
  you: text.exactOptional(),
  hint: text.exactOptional(),
  why: text.exactOptional(),
});
const factWords = z.strictObject({
  label: text.exactOptional(),
  hint: text.exactOptional(),
  choose: text.exactOptional(),
  none: text.exactOptional(),
  loss: text.exactOptional(),
  options: z.record(z.string(), text).exactOptional(),
  you: z.record(z.string(), text).exactOptional(),
});

/** content/questions/<language>.yaml. */
export const questionWordsSchema = z.strictObject({
  sections: z.record(z.string(), text),
  screens: z.record(z.string(), screenWords),
  facts: z.record(z.string(), factWords),
});
export type QuestionWords = z.infer<typeof questionWordsSchema>;
