import { z } from 'zod';
import { day } from './source.ts';

const count = z.int().min(0);
export const LEVELS = ['short', 'thirteen', 'all'] as const;
export type Level = (typeof LEVELS)[number];

const figures = z.strictObject({
  /** Outcomes that all the answers of a household decide. */
  rows: count,
  /** How many of them are decided, or presumed, on the answers so far. */
  decided: count,
  /** How many of these come out the same. */
  agree: count,
  /** Programs that stay open in the middle household. */
  openInTheMiddle: count,
});
export type LevelFigures = z.infer<typeof figures>;

/** What `npm run accuracy -- --short` writes; the run that is published is content/accuracy/short.json. */
export const shortSchema = z.strictObject({
  day,
  rules: z.string(),
  households: count,
  levels: z.record(z.enum(LEVELS), figures),
});
export type Short = z.infer<typeof shortSchema>;
