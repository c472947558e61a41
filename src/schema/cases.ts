import { z } from 'zod';
import { householdSchema } from '../facts/schema.ts';
import { day } from './source.ts';

const outcome = z.enum(['likely', 'possible', 'unlikely', 'receiving'], {
  error: 'Write likely, possible, unlikely or receiving.',
});
const dollars = z.number({ error: 'Write a number of dollars.' });

/** cases.yaml: households and what must come out; each is a test. */
export const casesSchema = z.array(
  z.strictObject({
    name: z.string().min(5, 'Say in a few words what the case shows.'),
    source: z.string(),
    asOf: day,
    household: householdSchema,
    expect: z.strictObject({
      outcome: outcome.exactOptional(),
      kind: z.string().exactOptional(),
      people: z.record(z.string(), outcome).exactOptional(),
      fails: z.array(z.string()).exactOptional(),
      passes: z.array(z.string()).exactOptional(),
      missing: z.array(z.string()).exactOptional(),
      estimate: z
        .strictObject({ min: dollars, max: dollars, period: z.string().exactOptional() })
        .exactOptional(),
    }),
  }),
);
export type Case = z.infer<typeof casesSchema>[number];
