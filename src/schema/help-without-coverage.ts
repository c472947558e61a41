import { z } from 'zod';

const day = z.iso.date('Write the day you last read it as year-month-day, such as 2026-11-29.');
const address = z.url({ protocol: /^https$/, error: 'Paste the whole address, starting with https://' });
const fact = {
  id: z.string(),
  confidence: z.enum(['source', 'recalled'], { error: 'Write source or recalled.' }),
  source: z.string('Name where it stands.').min(3, 'Name where it stands.'),
};

/** content/help-without-coverage.yaml; each id has its words in content/strings. */
export const helpSchema = z.strictObject({
  gap: z.strictObject({
    checked: day,
    help: z.array(z.strictObject({ ...fact, url: address.optional() })).min(1),
  }),
  noCitizen: z.strictObject({
    checked: day,
    lawyers: address,
    sources: z.array(z.strictObject(fact)).min(1),
  }),
});
export type HelpYaml = z.infer<typeof helpSchema>;
