import { z } from 'zod';
import { STATES } from '../facts/schema.ts';
import { sourcesSchema } from './source.ts';

/** "Adams, Clear Creek" */
const names = z
  .string('Write names with commas between them.')
  .min(2, 'Write names with commas between them.');
/** HUD rounds every limit to so many dollars. */
const ROUNDED = 50;
const area = z.string().regex(/^\d+$/, 'Write the number of the area, such as 7.');

/** content/counties/names.yaml: every county by state. */
export const countyNamesSchema = z.strictObject({
  sources: sourcesSchema,
  names: z.partialRecord(STATES, names),
  /** Names that hold no longer, which people still use. */
  old: z.partialRecord(STATES, names),
});
export type CountyNamesYaml = z.infer<typeof countyNamesSchema>;

/** content/counties/rating-areas.yaml: the counties of each area in which health plans have one price. */
export const ratingAreasSchema = z.strictObject({
  sources: sourcesSchema,
  areas: z.partialRecord(STATES, z.record(area, names)),
  /** Other names of counties, with those that they stand for. */
  aliases: z.partialRecord(STATES, z.record(z.string(), z.array(z.string()).min(1))),
});
export type RatingAreasYaml = z.infer<typeof ratingAreasSchema>;

/** "37100 59350" */
const limits = z
  .string()
  .regex(/^\d+ \d+$/, 'Write the very-low and the low limit for four people, such as 37100 59350.')
  .refine(
    (text) => limitsOf(text).every((n) => n % ROUNDED === 0),
    `HUD rounds limits to ${'$'}{ROUNDED} dollars.`,
  )
  .refine(
    (text) => limitsOf(text)[0] < limitsOf(text)[1],
    'The very-low limit is the smaller one, and comes first.',
  );

/** content/counties/income-limits.yaml: the counties that have a pair of HUD's income limits. */
export const incomeLimitsSchema = z.strictObject({
  sources: sourcesSchema,
  limits: z.partialRecord(STATES, z.record(limits, names)),
  /** Counties that are no longer drawn, with those in which they lie. */
  old: z.partialRecord(STATES, z.record(z.string(), z.array(z.string()).min(1))),
});
export type IncomeLimitsYaml = z.infer<typeof incomeLimitsSchema>;

/** The very-low and the low limit of a line, dollars a year. */
export function limitsOf(text: string): readonly [veryLow: number, low: number] {
  const [veryLow = 0, low = 0] = text.split(' ').map(Number);
  return [veryLow, low];
}

export const listOf = (text: string): string[] => text.split(',').map((name) => name.trim());
