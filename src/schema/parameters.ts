import { z } from 'zod';
import { STATES } from '../facts/schema.ts';
import { isEntry } from './dated.ts';
import { day, sourcesSchema } from './source.ts';
import { unit } from './units.ts';

const CONFIDENCES = ['source', 'derived', 'second-hand', 'estimate', 'recalled', 'recalled-low'] as const;
export const confidence = z.enum(CONFIDENCES, { error: `Write one of: ${CONFIDENCES.join(', ')}.` });

type Plain = number | string | boolean | null | [number, number] | { [key: string]: Plain };
const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union(
    [
      z.number(),
      z.string(),
      z.boolean(),
      z.null(),
      z.tuple([z.number(), z.number()]),
      z.record(z.string(), plain),
    ],
    { error: 'Write a number, a word, null for none, [low, high], or a table of these.' },
  ),
);

/** A value with what is said about it. */
const entry = z
  .strictObject({
    value: plain,
    source: z.string().exactOptional(),
    confidence: confidence.exactOptional(),
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
  })
  .refine(({ low, high }) => (low === undefined) === (high === undefined), 'Write low and high together.')
  .refine(({ low = 0, high = 0 }) => low <= high, 'low must not be above high.')
  .refine(
    ({ confidence: sure, value, low }) =>
      sure !== 'estimate' || low !== undefined || typeof value !== 'number',
    'An estimate needs its error: write low and high beside the value.',
  );
const value = z.unknown().transform((input, context) => {
  const parsed = (isEntry(input) ? entry : plain).safeParse(input);
  if (parsed.success) return parsed.data as Plain | z.infer<typeof entry>;
  for (const issue of parsed.error.issues)
    context.issues.push({ code: 'custom', input, path: issue.path, message: issue.message });
  return z.NEVER;
});
const dated = z
  .record(day, value)
  .refine(
    (dates) => Object.keys(dates).length > 0,
    'Write at least one first day with its value, such as 2026-10-01: 100',
  );

export const parameterSchema = z
  .strictObject({
    says: z
      .string({ error: 'Say in one sentence what this number is.' })
      .min(10, 'Say in one sentence what this number is.'),
    unit,
    source: z.string({ error: 'Name a key of sources: where this number was read.' }).exactOptional(),
    checked: day,
    nextChange: day.exactOptional(),
    confidence: confidence.exactOptional(),
    values: dated.exactOptional(),
    states: z.partialRecord(STATES, dated).exactOptional(),
    /** Each state's rows are in its own file. */
    byState: z.literal(true, 'Write true, or leave it out.').exactOptional(),
  })
  .refine(
    ({ values, states, byState }) => [values, states, byState].filter((it) => it !== undefined).length === 1,
    'Write one of these: values (the same everywhere), states (by place), or byState: true (by place, in files states/TX.yaml and so on).',
  );

const name = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'Write names in small letters with hyphens, such as income-limit.');

/** parameters.yaml of a program, or a file of content/parameters/. */
export const parametersSchema = z.strictObject({
  sources: sourcesSchema,
  parameters: z.record(name, parameterSchema),
});
/**
 * states/<ST>.yaml of a program: one state's rows of the parameters that parameters.yaml marks with `byState`. There stands
 * what each number is, in which unit, and the source of rows that name none.
 */
export const stateRowsSchema = z.strictObject({
  sources: sourcesSchema.exactOptional(),
  /** When all rows of this state were read again, where that is later than parameters.yaml says. */
  checked: day.exactOptional(),
  /** When the rows of this state change, where that is another day than parameters.yaml says. */
  nextChange: day.exactOptional(),
  parameters: z.record(name, dated),
});
export type StateRowsYaml = z.infer<typeof stateRowsSchema>;
export type ParametersYaml = z.infer<typeof parametersSchema>;
export type ParameterYaml = z.infer<typeof parameterSchema>;
