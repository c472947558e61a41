import { z } from 'zod';
import { householdSchema } from '../facts/schema.ts';

const dollars = z.number('Write dollars as a number.');
/** What a peer says of a household, or of one of its people. */
const answer = {
  eligible: z.boolean('Write true or false.').exactOptional(),
  /** Why the answer can be argued: such rows are counted apart. */
  contested: z.string().exactOptional(),
  amountContested: z.string().exactOptional(),
  /** Within about 2 percent of a limit. */
  boundary: z.boolean().exactOptional(),
  monthlyAmount: dollars.exactOptional(),
  annualAmount: dollars.exactOptional(),
};
const expected = z.looseObject({
  ...answer,
  people: z
    .array(
      z.looseObject({
        ...answer,
        id: z.string('Name the person, such as p2.'),
        eligible: z.boolean('Write true or false.'),
      }),
    )
    .exactOptional(),
});

const referenceCase = z
  .looseObject({
    id: z.string('Every case needs an id of its own.'),
    household: householdSchema,
    expected: z.record(z.string(), expected, 'Write { "<program id>": { "eligible": true } }.'),
  })
  .check(({ value, issues }) => {
    const ids = new Set(value.household.people.map((p) => p.id));
    for (const [program, { people, eligible }] of Object.entries(value.expected)) {
      const say = (message: string): void => {
        issues.push({ code: 'custom', input: value, path: ['expected', program], message });
      };
      if (!people && eligible === undefined) say('Write eligible, or people with one answer each.');
      for (const { id } of people ?? []) if (!ids.has(id)) say(`Nobody in the household has the id “${id}”.`);
    }
  });

/** Households with outcomes that a peer calculated: { about, cases } or the bare list of cases. */
export const caseFileSchema = z
  .union([z.looseObject({ about: z.unknown(), cases: z.array(z.unknown()) }), z.array(z.unknown())], {
    error: 'Write { "about": …, "cases": [ … ] }, or the list of cases alone.',
  })
  .transform((file) => (Array.isArray(file) ? { about: {}, cases: file } : file))
  .pipe(
    z.looseObject({ about: z.unknown(), cases: z.array(referenceCase).min(1, 'There is no case in it.') }),
  );

export type ReferenceCase = z.infer<typeof referenceCase>;
export type Expected = z.infer<typeof expected>;
