import { isRecord } from './check-household.ts';

/** What a history entry holds. */
export interface Entry {
  /** The step, or one of the two places that are no questions. */
  readonly at: string;
  /** The screen of the question that was asked for, where it is a further one of the step: those before it are left out. */
  readonly part?: string | undefined;
  /** Where Next leads back to after a change. */
  readonly from?: string | undefined;
  /** How many of our own entries lie before it, so that Back stays on this page. */
  readonly depth?: number;
}

/** The entry that a history state holds; undefined where it is none of ours, as after a link within the page. */
export function readEntry(state: unknown): Entry | undefined {
  if (!isRecord(state)) return undefined;
  const { at, part, from, depth } = state;
  if (typeof at !== 'string' || at === '') return undefined;
  return {
    at,
    ...(typeof part === 'string' && part !== '' ? { part } : {}),
    ...(typeof from === 'string' && from !== '' ? { from } : {}),
    ...(typeof depth === 'number' && depth > 0 ? { depth } : {}),
  };
}
