import { z } from 'zod';
import * as facts from '../facts/words.ts';
import { day, httpsAddress } from './source.ts';

const name = z
  .string('Write a name here.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens, such as job-loss.');
const names = z.array(name);
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `Write one of: ${words.join(', ')}.` });

/** When a step is due: in this order they stand on the page. */
export const TIMES = ['today', 'week', 'by', 'then'] as const;

/** What is already said by coming through this door, in the words of the household file. */
const fillSchema = z.strictObject({
  hardships: z.array(oneOf(facts.HARDSHIP)).exactOptional(),
  housing: oneOf(facts.HOUSING).exactOptional(),
  /** Of the person who answers. */
  insurance: z.array(oneOf(facts.INSURANCE)).exactOptional(),
});
const startSchema = z.strictObject({
  /** Where there are several buttons, each has a name of its own. */
  id: name.exactOptional(),
  fill: fillSchema.exactOptional(),
});
const stepSchema = z.strictObject({
  id: name,
  when: oneOf(TIMES),
  programs: names.exactOptional(),
  /** Keys of `lines` in content/contacts.yaml. */
  calls: names.exactOptional(),
  /** Keys of content/deadlines/deadlines.yaml. */
  deadlines: z.array(z.string()).exactOptional(),
});

/** content/situations/<id>/situation.yaml: a life event or an urgent need, and what to do about it in which order. */
export const situationSchema = z.strictObject({
  kind: oneOf(['event', 'urgent']),
  order: z.number({ error: 'Write a number: situations with a smaller one come first.' }),
  reviewed: day,
  /** Say before anything else that 911 is for danger. */
  danger: z.boolean().exactOptional(),
  /** Whom to call before anything is to be read. */
  first: names.exactOptional(),
  /** Another situation that may be the more urgent one, named at the top. */
  before: name.exactOptional(),
  /** Buttons to the questionnaire. */
  starts: z.array(startSchema).min(1, 'Name at least one way to start: [{}].'),
  /** Where the way to the questionnaire stands. At the end: where someone may not be safe. */
  startAt: oneOf(['top', 'end']).exactOptional(),
  steps: z.array(stepSchema).min(1, 'Name at least one step.'),
  /** What costs people money, by the key of its words. */
  warnings: names,
  /** Further programs that may fit. */
  programs: names,
  calls: names,
  see: names,
});
export type Situation = z.infer<typeof situationSchema>;
export type Fill = z.infer<typeof fillSchema>;
export type Step = z.infer<typeof stepSchema>;

const text = z.string({ error: 'Write a sentence here.' }).min(1, 'Write a sentence here.');
/** Words by flat keys: content/situations/<id>/words/<language>.yaml and its like. */
export const flatWordsSchema = z.record(z.string(), text);
export type FlatWords = z.infer<typeof flatWordsSchema>;

export const TIME_UNITS = ['hours', 'days', 'businessDays', 'weeks', 'months', 'years'] as const;
const lengthSchema = z
  .strictObject(
    Object.fromEntries(TIME_UNITS.map((unit) => [unit, z.int().min(1).exactOptional()])) as Record<
      (typeof TIME_UNITS)[number],
      z.ZodExactOptional<z.ZodInt>
    >,
  )
  .refine((length) => Object.keys(length).length === 1, 'Write one length of time, such as { days: 60 }.');
export type Length = z.infer<typeof lengthSchema>;

const SAY_LAW = 'Name the law that sets this deadline, such as “45 CFR 155.420(c)”.';
const deadlineSchema = z.strictObject({
  /** How long: {time} in its words. */
  within: lengthSchema.exactOptional(),
  /** The other end, where there are two: {least} in its words. */
  least: lengthSchema.exactOptional(),
  /** The last day: {date} in its words. */
  until: day.exactOptional(),
  law: z.string(SAY_LAW).min(5, SAY_LAW),
  url: httpsAddress,
  confidence: oneOf(['source', 'second-hand', 'recalled']),
  /** For editors: where it was read, and what is odd about it. */
  read: z.string().exactOptional(),
});

/** content/deadlines/deadlines.yaml: how long people have, and which law says so. Its words are in words/<language>.yaml. */
export const deadlinesSchema = z.strictObject({
  checked: day,
  deadlines: z.record(z.string().regex(/^[a-zA-Z0-9]+$/), deadlineSchema),
});
export type Deadlines = z.infer<typeof deadlinesSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;

/** content/topics/topics.yaml: what people look around by, in the order of the pages. Words: words/<language>.yaml. */
export const topicsSchema = z.record(
  name,
  z.strictObject({ programs: names, situations: names, calls: names }),
);
export type Topics = z.infer<typeof topicsSchema>;

/** content/catalogue.yaml: every program that may be named before it has a folder. */
export const catalogueSchema = z.strictObject({ programs: names });
export type Catalogue = z.infer<typeof catalogueSchema>;
