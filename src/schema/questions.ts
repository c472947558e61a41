import { z } from 'zod';

/** How a screen is drawn where the kind of its facts does not say so. */
export const LAYOUTS = [
  'state', 'county', 'you', 'people', 'shared', 'gates', 'childrenMoney', 'types', 'source', 'claimed', 'parents', 'spouse',
  'brackets', 'cover',
  'each', 'citizens',
] as const; // prettier-ignore
const age = z.int().min(0, 'Write an age from 0.').max(120, 'Write an age up to 120.');

const when = z.record(z.string(), z.array(z.string()));
/** For whom something can be true at all: by age, and by answers one of which must be given; [*] is the same person. */
const condition = z.strictObject({ ages: z.tuple([age, age]).exactOptional(), when: when.exactOptional() });
export type Condition = z.infer<typeof condition>;
const conditions = z.record(z.string(), z.array(condition).min(1, 'Write at least one condition.'));

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
  when: when.exactOptional(),
  /** Answers by fact that a no settles for the same person. */
  no: z.record(z.string(), z.string()).exactOptional(),
  /** By fact of the household: it can be true only where one of these holds for someone here; else it is no or 0. */
  only: conditions.exactOptional(),
  /** By choice of a list: who can have it; it is not offered to others. */
  choices: conditions.exactOptional(),
  /** Asked of both husband and wife where it is asked of one. */
  couple: z.literal(true).exactOptional(),
  /** Asked where a rule needs one of these, since its answer may settle them. */
  leads: z.array(z.string()).exactOptional(),
  /** For each choice: answers that it settles, by path, or by fact for the same person. */
  implies: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
  /** The screen before it, by id, on which it stands as a further question. */
  on: z.string().exactOptional(),
  /** Programs of which an answer other than the usual one may add the amount. */
  adds: z.array(z.string()).exactOptional(),
  /** Asked even where no rule needs it. */
  always: z.literal(true).exactOptional(),
  /** Offers "I'd rather not say". */
  declinable: z.literal(true).exactOptional(),
  /** Amounts between which to choose, in dollars. */
  brackets: z.array(z.number()).exactOptional(),
});

/** content/questions/sections.yaml. */
export const sectionsSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      id: z.string(),
      /** Of the short way: asked first, in this order. What comes after it is asked by its worth. */
      short: z.literal(true).exactOptional(),
      screens: z.array(screenSchema),
    }),
  ),
});
export type Screen = z.infer<typeof screenSchema>;
export type Layout = (typeof LAYOUTS)[number];
export type SectionsYaml = z.infer<typeof sectionsSchema>;
export type Section = SectionsYaml['sections'][number];

const text = z.string().min(1, 'Write a text.');
const question = { ask: text, you: text.exactOptional() };
const screenWords = z.strictObject({
  ...question,
  /** Said where one person alone is asked about, who is not the one who answers; {name} is that person. */
  one: text.exactOptional(),
  hint: text.exactOptional(),
  why: text.exactOptional(),
  /** How the question is asked about one kind of income. */
  kinds: z.record(z.string(), z.strictObject(question)).exactOptional(),
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

/** content/questions/words/<language>.yaml. */
export const questionWordsSchema = z.strictObject({
  sections: z.record(z.string(), text),
  screens: z.record(z.string(), screenWords),
  facts: z.record(z.string(), factWords),
});
/** The same in a language of which parts are missing. */
export const draftQuestionWordsSchema = z.strictObject({
  sections: z.record(z.string(), text).exactOptional(),
  screens: z.record(z.string(), screenWords.partial()).exactOptional(),
  facts: z.record(z.string(), factWords).exactOptional(),
});
export type DraftQuestionWords = z.infer<typeof draftQuestionWordsSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
