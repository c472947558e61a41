import { z } from 'zod';
import { httpsAddress } from './source.ts';

const text = z.string().min(10, 'Write a sentence here.');

/** content/accuracy/differences.yaml: where we differ from a reference household, and by which law. */
export const differencesSchema = z.array(
  z.strictObject({
    case: z.string(),
    program: z.string(),
    person: z.string().exactOptional(),
    reading: text,
    law: text,
    source: httpsAddress,
  }),
);
export type Differences = z.infer<typeof differencesSchema>;
