import { z } from 'zod';
import { BENEFITS, INCOME_TYPES, INSURANCES, STATES } from '../facts/schema.ts';
import { sourcesSchema } from './source.ts';
import { unit } from './units.ts';

const OPS = ['is', 'in', 'has', 'atMost', 'atLeast', 'below', 'above'] as const;
const literal = z.union([z.number(), z.string(), z.boolean()]);
const operand = z.union(
  [
    literal,
    z.array(z.union([z.string(), z.number()])),
    z.strictObject({ measure: z.string() }),
    z.strictObject({ parameter: z.string(), by: z.union([z.string(), z.array(z.string())]).exactOptional() }),
  ],
  { error: 'Write a value, a list in [brackets], { parameter: name } or { measure: name }.' },
);
const ops = Object.fromEntries(OPS.map((op) => [op, operand.exactOptional()])) as Record<
  (typeof OPS)[number],
  z.ZodExactOptional<typeof operand>
>;

export interface Condition {
  all?: Condition[];
  any?: Condition[];
  not?: Condition;
  somePerson?: Condition;
  everyPerson?: Condition;
  rule?: string;
  gets?: string;
  can?: string;
  decides?: 'office';
  fact?: string;
  measure?: string;
}
const nested = z.lazy(() => condition) as unknown as z.ZodType<Condition>;
const parts = z.array(nested).min(1, 'Write at least one condition in the list.');
const shape = {
  all: parts.exactOptional(),
  any: parts.exactOptional(),
  not: nested.exactOptional(),
  somePerson: nested.exactOptional(),
  everyPerson: nested.exactOptional(),
  rule: z.string().exactOptional(),
  gets: z.string().exactOptional(),
  can: z.string().exactOptional(),
  /** What no answer can say, since an office sees or chooses it: a declared disaster, a place on a list. It is never known. */
  decides: z.literal('office', { error: 'Write office.' }).exactOptional(),
  fact: z.string().exactOptional(),
  measure: z.string().exactOptional(),
  ...ops,
};
const KINDS = [
  'all',
  'any',
  'not',
  'somePerson',
  'everyPerson',
  'rule',
  'gets',
  'can',
  'decides',
  'fact',
  'measure',
] as const;

/** One kind of condition, and exactly one comparison where it compares. */
const isWhole = (value: object): boolean => {
  const kinds = KINDS.filter((kind) => kind in value);
  const compares = 'fact' in value || 'measure' in value;
  return kinds.length === 1 && OPS.filter((op) => op in value).length === Number(compares);
};
const SAY = `Write one of ${KINDS.join(', ')}; a fact or measure needs one of ${OPS.join(', ')}.`;
const condition = z.strictObject(shape).refine(isWhole, SAY);
const ruleSchema = z
  .strictObject({
    id: z.string(),
    unit: unit.exactOptional(),
    source: z.string().exactOptional(),
    /** Whom it fails the program is not for: nothing further is asked about them, and no other reason shown. */
    gate: z.literal(true, { error: 'Write true, or leave it out.' }).exactOptional(),
    /** It speaks only of whom no rule before it turned down: a payment of nothing is no news beside too high an income. */
    follows: z.literal(true, { error: 'Write true, or leave it out.' }).exactOptional(),
    ...shape,
  })
  .refine(isWhole, SAY);

const doorSchema = z.strictObject({
  kind: z.string(),
  when: nested.exactOptional(),
  requires: z.array(ruleSchema).min(1, 'A door needs at least one rule.'),
});
const benefit = BENEFITS.exactOptional();

/** rules.yaml: who may get it, and where the estimate comes from. */
export const rulesSchema = z.strictObject({
  for: z.enum(['household', 'person'], { error: 'Write household or person.' }),
  places: z.union([z.enum(['all', 'states']), z.array(STATES), z.strictObject({ except: z.array(STATES) })], {
    error: 'Write all, states (50 states and DC), a list such as [CA, NY], or { except: [PR] }.',
  }),
  gets: z.strictObject({
    benefit,
    insurance: INSURANCES.exactOptional(),
    income: INCOME_TYPES.exactOptional(),
  }),
  /**
   * The kind of income that its payment is for other programs, once it has started, and its turn among those that start:
   * help of last resort, which counts all other payments, comes last.
   */
  pays: z.strictObject({ income: INCOME_TYPES, turn: z.int().min(1) }).exactOptional(),
  /** What it pays is a premium of Medicare, which a person then no longer pays. */
  paysPremiums: z.literal(true).exactOptional(),
  /** It is health coverage: free, or bought with its help. */
  cover: z.enum(['free', 'bought'], { error: 'Write free or bought.' }).exactOptional(),
  /** An office calculates it again as pay changes, so that getting it today says nothing about another pay. */
  goesByPay: z.literal(true).exactOptional(),
  named: z.record(z.string(), nested).exactOptional(),
  requires: z.array(ruleSchema).exactOptional(),
  doors: z.array(doorSchema).exactOptional(),
  /** The doors add up: what comes through each open one is said, not that of the first alone. */
  doorsAddUp: z.literal(true).exactOptional(),
  kind: z.strictObject({ measure: z.string() }).exactOptional(),
  /** The units of a home that are judged each by itself: groups that share food, families with a child. */
  units: z.strictObject({ measure: z.string() }).exactOptional(),
  serves: nested.exactOptional(),
  estimate: z
    .strictObject({
      measure: z.string(),
      period: z.enum(['month', 'year', 'once'], { error: 'Write month, year or once.' }),
    })
    .exactOptional(),
  sources: sourcesSchema.exactOptional(),
});
export type RulesYaml = z.infer<typeof rulesSchema>;
