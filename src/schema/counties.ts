import { z } from 'zod';
import { STATES } from '../facts/schema.ts';
import { sourcesSchema } from './source.ts';

/** "Adams, Clear Creek" */
const names = z
  .string('Write names with commas between them.')
  .min(2, 'Write names with commas between them.');
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

export const listOf = (text: string): string[] => text.split(',').map((name) => name.trim());
