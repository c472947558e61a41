import { z } from 'zod';

/**
 * content/places/<ST>.yaml: a state's own names for the programs and the ways to reach it; content/contacts.yaml: what is the
 * same in the whole country. Below: what the browser gets of both (`Places`, /places.json), which carries no sources.
 */

const PHONE = /^(\d-\d-\d|1-\d{3}-\d{3}-\d{4})$/;

const phone = z
  .string('Write the number in quotation marks, such as "1-877-847-3663".')
  .regex(PHONE, 'Write the number as 1-877-847-3663, or a short one as 2-1-1. Digits and hyphens only.');
const address = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: 'Paste the whole address, starting with https://',
});
const day = z.iso.date('Write the day you last read it as year-month-day, such as 2026-11-22.');
const words = z.string('Write a few words here.').min(2, 'Write at least two letters.');
const byLanguage = z.record(z.string(), words);

export const CONFIDENCES = ['two-sources', 'source', 'recalled'] as const;
const confidence = z.enum(CONFIDENCES, {
  error: 'Write two-sources, source or recalled. A number nobody has read on a page is recalled.',
});

/** One address or number, how sure it is, and where it was read (keys of `sources` in content/contacts.yaml). */
const way = <T extends z.ZodType>(at: T) =>
  z.strictObject({ at, confidence, source: z.array(z.string()) }).check((check) => {
    if (check.value.confidence !== 'recalled' && check.value.source.length === 0)
      check.issues.push({
        code: 'custom',
        input: check.value,
        path: ['source'],
        message:
          'Name where you read it (a key of sources in content/contacts.yaml), or write confidence: recalled.',
      });
  });

/** The ways to ask for one program. `apply`: where one applies; `page`: where the agency says how; `finder`: offices near by. */
const contactSchema = z.strictObject({
  name: z.union([words, byLanguage]).optional(),
  aka: z.array(words).optional(),
  agency: words.optional(),
  apply: way(address).optional(),
  page: way(address).optional(),
  finder: way(address).optional(),
  phone: way(phone).optional(),
  /** Another program of the place with which one applies at once: what is missing here is taken from there. */
  with: z.string().optional(),
  /** For editors only: what is odd about it. */
  note: words.optional(),
});

export const placeSchema = z.strictObject({
  name: byLanguage.refine((names) => 'en' in names, 'Write at least the English name: { en: … }'),
  kind: z.enum(['state', 'district', 'territory']),
  checked: day,
  programs: z.record(z.string(), contactSchema),
  /** The local help line; left out where nobody answers 2-1-1. */
  help211: z
    .strictObject({ page: way(address).optional(), phone: way(phone), tollFree: way(phone).optional() })
    .optional(),
  /** The place's own line for people who are hurt or afraid at home. */
  domesticViolence: way(phone).optional(),
});

const lineSchema = z.strictObject({
  section: z.string(),
  phone: way(phone).optional(),
  /** Said after the number, such as "then press 1": a key of content/strings. */
  then: z.string().optional(),
  /** A text message: what to write (nothing: any word) and to which number. */
  text: z.strictObject({ word: z.string().optional(), to: z.string(), confidence }).optional(),
  tty: phone.optional(),
  page: way(address).optional(),
  hours: z.string().optional(),
  languages: z.string().optional(),
  details: confidence.optional(),
  note: words.optional(),
});

export const contactsSchema = z.strictObject({
  checked: day,
  sources: z.record(z.string(), z.strictObject({ title: words, date: z.string().optional() })),
  programs: z.record(z.string(), contactSchema),
  lines: z.record(z.string(), lineSchema),
});

/** How sure it is that an application starts a program; what is `recalled-low` is not shown. */
const coverage = z.enum(['source', 'derived', 'recalled', 'recalled-low'], {
  error: 'Write source, derived, recalled or recalled-low.',
});

/** content/applications.yaml: which one application starts which programs. */
export const applicationsSchema = z.strictObject({
  checked: day,
  sources: z.record(
    z.string(),
    z.strictObject({ title: words, url: address.optional(), date: z.string().optional() }),
  ),
  places: z.record(
    z.string(),
    z.array(
      z.strictObject({
        name: words,
        url: address,
        covers: z.record(z.string(), coverage),
        /** Only where a site or a report names the time. */
        minutes: z
          .strictObject({ about: z.number().positive(), source: z.array(z.string()).min(1) })
          .optional(),
        source: z.array(z.string()),
        note: words.optional(),
      }),
    ),
  ),
});

export type Place = z.infer<typeof placeSchema>;
export type Applications = z.infer<typeof applicationsSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Contacts = z.infer<typeof contactsSchema>;
export type HelpLine = z.infer<typeof lineSchema>;

/** `unsure` names the keys that nobody has read on a page: said with "check first", never as a sure one. */
export interface ContactData {
  readonly name?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly agency?: string;
  readonly apply?: string;
  readonly page?: string;
  readonly finder?: string;
  readonly phone?: string;
  readonly unsure?: readonly ('apply' | 'page' | 'finder' | 'phone')[];
}

export interface PlaceData {
  readonly name: string;
  /** Where a language has another name: es: 'Nueva York'. */
  readonly names?: Readonly<Record<string, string>>;
  readonly programs: Readonly<Record<string, ContactData>>;
  /** 2-1-1 of the place; absent where nobody answers it. */
  readonly help211?: { readonly page?: string; readonly tollFree?: string };
}

/** One application that starts several programs. */
export interface ApplicationData {
  readonly name: string;
  readonly url: string;
  /** Program ids. */
  readonly covers: readonly string[];
  /** How long it takes, where that is known. */
  readonly minutes?: number;
}

/** /places.json: the same for everyone. */
export interface Places {
  /** The oldest day on which the contacts were last checked. */
  readonly checked: string;
  readonly places: Readonly<Record<string, PlaceData>>;
  /** By program: what holds where a place has nothing of its own. */
  readonly national: Readonly<Record<string, ContactData>>;
  /** By place: the applications that start more than one program. */
  readonly applications: Readonly<Record<string, readonly ApplicationData[]>>;
  /** Whom to call where nobody answers 2-1-1. */
  readonly instead211: { readonly phone: string; readonly page: string };
}
