import { z } from 'zod';

const language = z.strictObject({
  name: z.string().min(2, 'Write the name of the language in that language, such as Español.'),
  direction: z.enum(['ltr', 'rtl'], 'Write ltr (left to right) or rtl (right to left).'),
  state: z.enum(
    ['draft', 'complete'],
    'Write draft (what is missing comes in English) or complete (all of it must be there).',
  ),
});

const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'Paste the whole address, starting with https://',
});

/** content/site.yaml: what a deployer changes. */
export const siteSchema = z.strictObject({
  name: z.string().min(2, 'Write the name people see in the header.'),
  address: httpsAddress.refine((it) => !it.endsWith('/'), 'Leave out the slash at the end.'),
  owner: z.string().min(2, 'Write who runs this site.'),
  contact: z.email('Write an email address, or ~ for none.').nullable(),
  feedback: httpsAddress.nullable(),
  kioskSeconds: z.int().min(20, 'Give people at least 20 seconds.'),
  languages: z
    .record(z.string(), language)
    .refine((it) => Object.keys(it)[0] === 'en', 'List en first.')
    .refine(
      (it) => it['en']?.state === 'complete',
      'English is what others fall back to: write state: complete.',
    ),
});

export type Site = z.infer<typeof siteSchema>;
