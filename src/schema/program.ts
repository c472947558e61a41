import { z } from 'zod';
import { day, sourcesSchema } from './source.ts';

const TOPICS = [
  'food',
  'health',
  'money',
  'home',
  'bills',
  'children',
  'work',
  'school',
  'veterans',
] as const;
/** Who runs a program or sets its rules. */
const AGENCIES = [
  'bia', 'cms', 'dol-eta', 'dol-owcp', 'doe', 'ed-rsa', 'fcc', 'federal-student-aid', 'fema', 'hhs-acf', 'hhs-acl', 'hhs-occ', 'hhs-ocs',
  'hhs-opa', 'hhs-orr', 'hrsa', 'hud', 'ihs', 'irs', 'lsc', 'ovc', 'ssa', 'state-able', 'state-medicaid', 'state-tax-office', 'usda-fns',
  'usda-rd', 'va', 'dol-vets',
] as const; // prettier-ignore
const CHANNELS = ['online', 'phone', 'mail', 'in-person'] as const;
const days = z.int().min(0);

/** program.yaml: everything about a program that is neither a rule nor a sentence. */
export const programSchema = z.strictObject({
  agency: z.enum(AGENCIES, {
    error: `Write the agency as one of: ${AGENCIES.join(', ')}. A new one is added in src/schema/program.ts.`,
  }),
  topics: z
    .array(z.enum(TOPICS, { error: `Write topics of this list: ${TOPICS.join(', ')}.` }))
    .min(1, 'Name at least one topic.'),
  order: z.number({ error: 'Write a number: programs with a smaller one come first.' }),
  channels: z.array(z.enum(CHANNELS, { error: `Write channels of this list: ${CHANNELS.join(', ')}.` })),
  documents: z.array(z.string()),
  timing: z.strictObject({
    decisionDays: days.exactOptional(),
    expeditedDays: days.exactOptional(),
    renewMonths: z.tuple([days, days]).exactOptional(),
  }),
  opens: z.array(z.string()),
  /** Last days to ask for it: keys of content/deadlines/deadlines.yaml that have an `until`. The results offer them for a calendar. */
  dates: z.array(z.string()).exactOptional(),
  /** Programs that may fit whom this one does not; the results name those that do not say no as well. */
  see: z.array(z.string()).exactOptional(),
  sources: sourcesSchema,
  reviewed: day,
});
export type ProgramYaml = z.infer<typeof programSchema>;
