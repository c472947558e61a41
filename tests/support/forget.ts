/** Makes a household only partly known: it forgets facts, shortens lists, and turns amounts into ranges. */
import fc from 'fast-check';
import { UTILITY } from '../../src/facts/words.ts';
import type { Household } from '../../src/facts/values.ts';
import { EVERY_FACT, type Fact, type FactRecord, HOUSEHOLD } from './schema-facts.ts';

type Stated = Record<string, unknown>;

/** Facts whose absence has its own meaning in the household file. Leaving them out would state something else. */
export const DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  EVERY_FACT.flatMap(({ path, absent }) => (absent === undefined ? [] : [[path, absent]])),
);

/** A person's own costs replace the household's sum. If nobody has own costs, the sum counts. */
const SUMS = { medicalCosts: 'medicalElderlyDisabled', healthPremiums: 'healthPremiums' } as const;

/** How much is forgotten, and which facts. */
export interface Choices {
  readonly seed: number;
  /** The share of facts that are forgotten, and the share that are known in part. */
  readonly share: number;
}
export const choices: fc.Arbitrary<Choices> = fc.record({
  seed: fc.integer(),
  // This ranges from one or two facts of a household to most of them.
  share: fc.constantFrom(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7),
});

/** Numbers from 0 to 1, the same for each seed (the mulberry32 generator). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same household with less known about it. The table says what may be left out or known in part. */
export function forget(household: Household, { seed, share }: Choices): Household {
  const random = randomFrom(seed);
  const memory = new Memory(random, share, household.unstated === 'none');
  const partial = memory.record(household as unknown as Stated, HOUSEHOLD, '') as unknown as Household;
  keepUnlisted(partial, household);
  for (const [own, sum] of Object.entries(SUMS) as [keyof typeof SUMS, (typeof SUMS)[keyof typeof SUMS]][])
    if (
      !partial.people.some((p) => p[own] !== undefined) &&
      household.people.some((p) => p[own] !== undefined)
    )
      delete partial.expenses?.[sum];
  return partial;
}

/**
 * A given list is complete, so a utility that is not in it costs nothing unless its cost is stated. If the whole
 * household states a cost, some cost stays known.
 */
function keepUnlisted(partial: Household, whole: Household): void {
  if (!partial.utilities) return;
  for (const kind of UTILITY)
    if (whole.expenses?.[kind] && !partial.utilities.includes(kind) && partial.expenses?.[kind] === undefined)
      partial.expenses = { ...partial.expenses, [kind]: {} };
}

class Memory {
  private readonly random: () => number;
  private readonly share: number;
  /** If absence means none, a fact cannot be left out, but it can still be known in part. */
  private readonly closed: boolean;

  constructor(random: () => number, share: number, closed: boolean) {
    this.random = random;
    this.share = share;
    this.closed = closed;
  }

  private lost(): boolean {
    return this.random() < this.share;
  }

  record(whole: Stated, { facts, required }: FactRecord, path: string): Stated {
    const partial: Stated = {};
    const unsure: string[] = [];
    for (const [key, value] of Object.entries(whole)) {
      const own = path ? `${path}.${key}` : key;
      const fact = facts[key];
      if (!fact) throw new Error(`The table of facts has no "${own}".`);
      const stays = required.includes(key) || own in DEFAULTS || this.closed;
      if (!stays && this.lost()) continue;
      // An amount whose absence says something can still be known in part.
      const isWhole = own in DEFAULTS && fact.kind !== 'amount';
      partial[key] = isWhole ? value : this.value(value, fact, own, key, unsure);
    }
    if (unsure.length) partial['unsure'] = [...((whole['unsure'] as string[] | undefined) ?? []), ...unsure];
    return partial;
  }

  /** A value as it is remembered. The missing part of a list is noted as unsure. */
  private value(value: unknown, fact: Fact, path: string, key: string, unsure: string[]): unknown {
    if (fact.kind === 'amount' && typeof value === 'number')
      return this.lost() ? this.around(value, fact.max) : value;
    if (fact.kind === 'record') return this.record(value as Stated, fact, path);
    if (fact.kind !== 'list') return value;
    const list = value as readonly unknown[];
    const { of } = fact;
    const items = of.kind === 'record' ? list.map((it) => this.record(it as Stated, of, `${path}[]`)) : list;
    // All people stay named. A list of payments that lower taxes is known as a whole or not at all.
    if (key === 'people' || key === 'adjustments' || !this.lost()) return items;
    return this.part(items, key, unsure);
  }

  /** A list without some of its kinds. These are then unsure, by name or as a whole. */
  private part(items: readonly unknown[], key: string, unsure: string[]): unknown[] {
    const kindOf = (it: unknown): string => (typeof it === 'string' ? it : String((it as Stated)['type']));
    const gone = new Set(items.map(kindOf).filter(() => this.random() < 0.5));
    if (gone.size && this.random() < 0.5) unsure.push(...gone);
    else unsure.push(key);
    return items.filter((it) => !gone.has(kindOf(it)));
  }

  /** A range around an amount, open below, above, or on both sides. */
  private around(amount: number, most: number): { atLeast?: number; atMost?: number } {
    const near = Math.ceil(Math.abs(amount) * 0.2 * this.random());
    // If an amount cannot be negative, its range begins at zero.
    const atLeast = amount < 0 ? amount - near : Math.max(0, amount - near);
    const atMost = Math.min(most, amount + near + Math.floor(100 * this.random()));
    const way = Math.floor(4 * this.random());
    if (way === 0) return {};
    if (way === 1) return { atLeast };
    return way === 2 ? { atMost } : { atLeast, atMost };
  }
}
