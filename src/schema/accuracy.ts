import { z } from 'zod';
import { day } from './source.ts';

const count = z.int().min(0);
const amounts = z.strictObject({ count, within5Dollars: count, within5Percent: count });

/** How often a program's outcome agrees with the peers'; rows that can be argued stand apart. */
const figures = z.strictObject({
  rows: count,
  agree: count,
  /** Rows of who can get it by the peer, and how many of them we call likely (or received). */
  eligible: count,
  found: count,
  falseNegative: count,
  falsePositive: count,
  possible: count,
  /** Wrong rows within about 2 percent of a limit. */
  atTheEdge: count,
  contested: z.strictObject({ rows: count, agree: count }),
  amounts,
});

const reason = z.strictObject({ reading: z.string(), law: z.string(), source: z.string() });
const difference = z.strictObject({
  case: z.string(),
  program: z.string(),
  person: z.string().exactOptional(),
  expected: z.union([z.string(), z.number()]),
  got: z.union([z.string(), z.number()]),
  /** Null where nobody has found the reason yet: it counts as our error. */
  reason: reason.nullable(),
});

/** What `npm run accuracy` writes; the latest run that is published is content/accuracy/latest.json. */
export const accuracySchema = z.strictObject({
  day,
  rules: z.string(),
  sets: z.array(z.strictObject({ name: z.string(), source: z.string(), cases: count })),
  programs: z.record(z.string(), figures),
  differences: z.array(difference),
});
export type Accuracy = z.infer<typeof accuracySchema>;
export type Figures = z.infer<typeof figures>;
export type Difference = z.infer<typeof difference>;
