/** The shape of /programs.json, published as /programs.schema.json. */
import { z } from 'zod';
import { CONFIDENCES } from '../schema/place.ts';

const byLanguage = z.record(z.string(), z.string());
const day = z.iso.date();

const way = z
  .strictObject({ at: z.string(), confidence: z.enum(CONFIDENCES) })
  .meta({ description: 'An https address or a phone number. recalled: nobody has read it on a page yet.' });

const ways = z.strictObject({
  apply: way.optional().meta({ description: 'Where one applies on the web.' }),
  page: way.optional().meta({ description: 'Where the agency says how.' }),
  finder: way.optional().meta({ description: 'Offices and helpers near by.' }),
  phone: way.optional(),
});

const place = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: byLanguage,
  runs: z.boolean().meta({ description: 'false: the place has a program of its own instead.' }),
  programName: byLanguage.optional().meta({ description: 'What the program is called there.' }),
  agency: z.string().optional(),
  ways: ways.optional(),
});

const words = z.strictObject({
  title: z.string(),
  short: z.string(),
  summary: z.string(),
  alsoCalled: z.array(z.string()),
  page: z.url(),
});

const program = z.strictObject({
  id: z.string(),
  words: z.record(z.string(), words).meta({ description: 'By language.' }),
  agency: z.strictObject({ id: z.string(), name: z.string() }),
  topics: z.array(z.string()).min(1),
  ways: ways.meta({ description: 'What holds where a place has nothing of its own.' }),
  places: z.array(place).min(1),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url(), checked: day })),
  reviewed: day.meta({ description: 'The day on which the facts were last checked.' }),
  nextChange: day.optional().meta({ description: 'From this day on an amount may be old.' }),
});

export const programsFileSchema = z.strictObject({
  name: z.string(),
  address: z.url(),
  license: z.url(),
  version: z.string().meta({ description: 'Changes with every rule and number.' }),
  contactsChecked: day.meta({ description: 'The oldest day on which phones and addresses were checked.' }),
  languages: z.array(z.string()).min(1),
  programs: z.array(program).min(1),
});

export type ProgramsFile = z.infer<typeof programsFileSchema>;
export type ProgramEntry = ProgramsFile['programs'][number];
export type PlaceEntry = ProgramEntry['places'][number];
export type Ways = ProgramEntry['ways'];
