/** What a fact of the household file can be, so that a rule is compared with it: words, numbers, yes or no, a list. */
import type { z } from 'zod';
import { householdSchema, personSchema } from '../schema/household.ts';

export interface FactKind {
  readonly kind: 'flag' | 'number' | 'word' | 'list' | 'other';
  /** The words it can be, or that its list can hold. */
  readonly words: readonly string[];
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

function kindOf(schema: z.ZodType): FactKind {
  const { type, innerType, element, options, entries } = schema.def as unknown as Def;
  if (innerType) return kindOf(innerType);
  if (type === 'boolean') return { kind: 'flag', words: [] };
  if (type === 'number') return { kind: 'number', words: [] };
  if (type === 'enum') return { kind: 'word', words: Object.values(entries ?? {}) };
  if (element) return { kind: 'list', words: kindOf(element).words };
  if (options?.some((option) => kindOf(option).kind === 'number')) return { kind: 'number', words: [] };
  return { kind: 'other', words: [] };
}

const SHAPE: Readonly<Record<string, z.ZodType>> = { ...householdSchema.shape, ...personSchema.shape };

/** The names of all facts, of a person and of the household. */
export const FACTS = Object.keys(SHAPE);
const KINDS = new Map(FACTS.map((name) => [name, kindOf(SHAPE[name] as z.ZodType)]));
/** What the fact of that name can be; undefined where there is none. */
export const factKind = (name: string): FactKind | undefined => KINDS.get(name);
