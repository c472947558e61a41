/** states/<ST>.yaml of TANF: each state's own unit, tables, income tests and grant (42 U.S.C. 602(a)(1)(B)(iii)). */
import { z } from 'zod';
import { confidence } from './parameters.ts';
import { nearest } from './problem.ts';
import { day, sourceSchema } from './source.ts';

/** One number, or [low, high] where it is not certain. */
const amount = z.union([z.number(), z.tuple([z.number(), z.number()])], {
  error: 'Write a number, or [low, high].',
});
const bySize = z.array(amount, { error: 'Write amounts in brackets, the first for one person: [200, 300].' });
const byDay = <T extends z.ZodType>(value: T) => z.record(day, value);
/** A number that changes may be written by its first days. */
const changing = z.union([z.number(), byDay(z.number())], {
  error: 'Write a number, or first days with a number each: { 2026-07-01: 50 }.',
});
const from = z.record(z.string().regex(/^\d+$/, 'Write a whole number, such as 0 or 30.'), z.number());

const byAdults = byDay(
  z.strictObject(
    { 0: bySize, 1: bySize, 2: bySize },
    { error: 'Write rows 0, 1 and 2: adults in the unit.' },
  ),
);
const sized = {
  /** By first day: amounts for one person, two people, … */
  values: byDay(bySize).exactOptional(),
  /** By first day and adults: amounts without a child, for one child, … */
  byAdults: byAdults.exactOptional(),
  /** For each person (or child) above the last amount; without it the last one holds. */
  each: changing.exactOptional(),
  perPregnant: z.number().exactOptional(),
  /** Amounts of counties that have their own, in place of `values`. */
  counties: z.record(z.string(), bySize).exactOptional(),
  /** Percent of the monthly poverty guideline, which a state renews in month `from`. */
  povertyPercent: changing.exactOptional(),
  from: z.int().min(1).max(12).exactOptional(),
  roundUp: z.boolean().exactOptional(),
  /** Percent of another table. */
  of: z.string().exactOptional(),
  percent: changing.exactOptional(),
  /** Other tables added up, with the cost of housing up to a table and a little beyond. */
  sum: z.array(z.string()).exactOptional(),
  shelterUpTo: z.string().exactOptional(),
  shelterBeyond: z.number().exactOptional(),
  times: changing.exactOptional(),
};
/** What is in place of a table, or is done to it, in an area or for some families. */
const variant = z.strictObject({ ...sized, minus: z.number().exactOptional() });
const table = z.strictObject({ ...sized, variants: z.record(z.string(), variant).exactOptional() });

const KINDS = [
  'subtract',
  'percent',
  'percentByMonth',
  'subtractLarger',
  'subtractBySize',
  'subtractByAdults',
  'subtractByHours',
  'subtractPerWorkingParent',
  'care',
  'either',
  'whileBelow',
] as const;
export type TanfStep = {
  subtract?: number;
  percent?: number | Record<string, number>;
  atMost?: number;
  whileEarned?: number;
  percentByMonth?: Record<string, number>;
  subtractLarger?: [number, number];
  subtractBySize?: number[];
  subtractByAdults?: number[];
  subtractByHours?: Record<string, number>;
  subtractPerWorkingParent?: [string, string];
  care?: true;
  either?: TanfStep[][];
  whileBelow?: string;
  then?: TanfStep[];
};
const step: z.ZodType<TanfStep> = z.lazy(() =>
  z
    .strictObject({
      subtract: z.number().exactOptional(),
      percent: changing.exactOptional(),
      atMost: z.number().exactOptional(),
      whileEarned: z.number().exactOptional(),
      percentByMonth: from.exactOptional(),
      subtractLarger: z.tuple([z.number(), z.number()]).exactOptional(),
      subtractBySize: z.array(z.number()).exactOptional(),
      subtractByAdults: z.array(z.number()).exactOptional(),
      subtractByHours: from.exactOptional(),
      subtractPerWorkingParent: z.tuple([z.string(), z.string()]).exactOptional(),
      care: z.literal(true).exactOptional(),
      either: z.array(z.array(step)).exactOptional(),
      whileBelow: z.string().exactOptional(),
      then: z.array(step).exactOptional(),
    })
    .refine((it) => KINDS.filter((kind) => kind in it).length === 1, `Write one of ${KINDS.join(', ')}.`),
);
const steps = z.array(step);

const income = z.strictObject({
  per: z.enum(['earner', 'unit'], { error: 'Write earner or unit: whose pay the steps are for.' }),
  earned: z.union([steps, z.strictObject({ applicant: steps, recipient: steps })], {
    error: 'Write a list of steps, or { applicant: …, recipient: … }.',
  }),
  /** The deduction for care comes off: all of it, or a percent of it. */
  care: z.union([z.literal(true), z.number()]).exactOptional(),
  /** For an applicant the steps hold only where this income is below this table. */
  onlyIf: z.strictObject({ income: z.string(), below: z.string() }).exactOptional(),
  /** This much comes off pay for disability first, and only what is left of it off earnings. */
  disabilityFirst: z.number().exactOptional(),
});

const WHO = ['applicant', 'recipient', 'workingRecipient', 'notWorkingRecipient'] as const;
const test = z
  .strictObject({
    who: z.enum(WHO, { error: `Write one of: ${WHO.join(', ')}.` }).exactOptional(),
    income: z.string(),
    atMost: z.string().exactOptional(),
    below: z.string().exactOptional(),
    percent: changing.exactOptional(),
    less: z.number().exactOptional(),
    round: z.enum(['up', 'nearest']).exactOptional(),
  })
  .refine((it) => 'atMost' in it !== 'below' in it, 'Write either atMost or below, with a table.');

const grant = z.strictObject({
  /** gap: standard less counted income; fill: standard less pay, up to the cap, less other income; flat: the whole standard. */
  kind: z.enum(['gap', 'fill', 'flat'], { error: 'Write gap, fill or flat.' }),
  standard: z.string(),
  percent: changing.exactOptional(),
  cap: z.string().exactOptional(),
  less: z.string().exactOptional(),
  withoutIncome: z.string().exactOptional(),
  withoutEarnings: z.string().exactOptional(),
  gapPerPerson: z.number().exactOptional(),
  halfFromGross: z.number().exactOptional(),
  cut: z
    .strictObject({ percent: z.number(), earnedFrom: z.string(), povertyPercent: z.number() })
    .exactOptional(),
  childSupport: z.literal(false).exactOptional(),
  roundDown: z.boolean().exactOptional(),
  nothingBelow: z.number().exactOptional(),
  atLeast: z.number().exactOptional(),
});

export const TANF_CONDITIONS = [
  'noShelterCost',
  'smallShelterCost',
  'subsidizedHousing',
  'publicHousing',
  'sharedHome',
  'noRentDuty',
  'twoParents',
  'twoAbleParents',
  'childOnly',
  'adultOnly',
  'exemptAdults',
  'noWorkDuty',
  'newBaby',
] as const;

/** The file as an editor writes it; what it names in itself is checked below. */
const shape = z.strictObject({
  sources: z.array(sourceSchema).min(1, 'Name at least one source; the results show the first.'),
  confidence,
  checked: day,
  nextChange: day.exactOptional(),
  /** What is known and is in no formula here, for editors. */
  notes: z.array(z.string()).exactOptional(),
  unit: z
    .strictObject({
      pupilsOf18: z.literal(false).exactOptional(),
      /** Whether a pregnant person without a child is served; not written: from some month on, which nobody states. */
      pregnant: z.boolean().exactOptional(),
      unbornCount: z.boolean().exactOptional(),
      incomeOf: z.literal('adults').exactOptional(),
      /** Whether permanent residents wait five years: false where the state pays, unsure where we have not read it. */
      wait: z.union([z.literal(false), z.literal('unsure')]).exactOptional(),
    })
    .exactOptional(),
  /** Counties of each area that has tables of its own; every other county has the plain one. */
  areas: z.record(z.string(), z.array(z.string())).exactOptional(),
  /** Which variant holds for which family, the first that fits. */
  variants: z
    .partialRecord(
      z.enum(TANF_CONDITIONS, { error: `Write conditions of this list: ${TANF_CONDITIONS.join(', ')}.` }),
      z.string(),
    )
    .exactOptional(),
  tables: z.record(z.string(), table),
  income: z.record(z.string(), income),
  tests: z.array(test).min(1, 'Write at least one test, so that the results can name a limit.'),
  grant,
  care: z
    .strictObject({
      at: z.enum(['earned', 'total', 'before'], { error: 'Write earned, total or before.' }),
      /** The most for each child from an age; { 0: 200, 2: 175 }. */
      ages: from.exactOptional(),
      hours: z.record(z.string(), from).exactOptional(),
      earnings: z.record(z.string(), from).exactOptional(),
      perParent: z.number().exactOptional(),
    })
    .exactOptional(),
  /** Child support that is left out: dollars, [one child, two children, …] or all of it. */
  childSupport: z.union(
    [
      z.number(),
      z.literal('all'),
      z.array(z.number()),
      z.strictObject({ applicant: z.literal(0), recipient: z.literal('all') }),
    ],
    { error: 'Write dollars, all, or [for one child, for two or more].' },
  ),
  /** ~ where savings are not looked at. */
  assets: z
    .strictObject({
      limit: z.number(),
      two: z.number().exactOptional(),
      each: z.number().exactOptional(),
      older: z.number().exactOptional(),
      olderOrDisabled: z.number().exactOptional(),
      recipient: z.number().exactOptional(),
      /** No limit may hold. */
      unsure: z.boolean().exactOptional(),
      /** False where a second car does not count. */
      cars: z.literal(false).exactOptional(),
    })
    .nullable(),
  /** Another reading of the rules: amounts are shown from the one to the other. */
  alternative: z
    .strictObject({
      income: z.record(z.string(), income),
      grant: grant.exactOptional(),
      confidence,
    })
    .exactOptional(),
});
type Shape = z.infer<typeof shape>;

/** Tables that a part of the file names, each with where. */
function tablesNamed(file: Shape): [path: (string | number)[], name: string][] {
  const found: [(string | number)[], string | undefined][] = [];
  for (const [name, { of, sum, shelterUpTo }] of Object.entries(file.tables))
    for (const [key, other] of [
      ['of', of],
      ['shelterUpTo', shelterUpTo],
      ...(sum ?? []).map((it) => ['sum', it]),
    ])
      found.push([['tables', name, String(key)], other]);
  file.tests.forEach((it, i) => found.push([['tests', i], it.atMost ?? it.below]));
  for (const key of ['standard', 'cap', 'less', 'withoutIncome', 'withoutEarnings'] as const)
    found.push([['grant', key], file.grant[key]]);
  for (const [name, { onlyIf }] of Object.entries(file.income))
    found.push([['income', name, 'onlyIf'], onlyIf?.below]);
  return found.filter((it): it is [(string | number)[], string] => it[1] !== undefined);
}

/** Incomes that tests name; gross and grossEarned are there by themselves. */
const incomesNamed = (file: Shape): [path: (string | number)[], name: string][] => [
  ...file.tests.map((it, i): [(string | number)[], string] => [['tests', i, 'income'], it.income]),
  [['income'], 'counted'],
];

const unknown = (kind: string, name: string, names: readonly string[]): string =>
  `There is no ${kind} “${name}” in this file.${nearest(name, names) || ` Write one of: ${names.join(', ')}.`}`;

export const tanfStateSchema = shape.superRefine((file, problem) => {
  const tables = Object.keys(file.tables);
  const incomes = [...Object.keys(file.income), 'gross', 'grossEarned'];
  const say = (path: (string | number)[], message: string) =>
    problem.addIssue({ code: 'custom', path, message });
  for (const [path, name] of tablesNamed(file))
    if (!tables.includes(name)) say(path, unknown('table', name, tables));
  for (const [path, name] of incomesNamed(file))
    if (!incomes.includes(name)) say(path, unknown('income', name, incomes));
});
export type TanfStateYaml = z.infer<typeof tanfStateSchema>;
