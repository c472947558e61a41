/** What the page asks the engine, and what comes back. All of it is plain data, so that it can pass to a worker. */
import type { Counties, Screening } from '../engine/types.ts';
import type { Point, Scale } from '../engine/what-if.ts';
import type { Household } from '../facts/values.ts';

/** A household on the visitor's day, as year-month-day. */
export interface Asked {
  readonly household: Household;
  readonly day: string;
}
/** The pay or hours of one person of the household, by index. */
interface PayOf extends Asked {
  readonly who: number;
  readonly by?: Scale;
}
/** Whose pay is asked about, their pay now, and the highest worth asking about: dollars a month, or hours a week. */
export interface PayRange {
  readonly who: number;
  readonly by: Scale;
  readonly now: number;
  readonly most: number;
  /** Dollars an hour, where hours are asked about. */
  readonly rate?: number;
}

/** Each question with its answer. */
export interface Questions {
  /** The text of `/rules.json`. The answer says whether these are rules of the version that this page needs. */
  readonly load: { ask: { readonly rules: string; readonly version: string }; answer: boolean };
  /** `/counties.json`. Until it comes, amounts that hang on the county are ranges. */
  readonly counties: { ask: Counties; answer: true };
  readonly screen: { ask: Asked; answer: Screening };
  /** The range of pay of a person; of the main earner where nobody is named. */
  readonly range: { ask: Asked & { readonly who?: number; readonly by?: Scale }; answer: PayRange };
  /** What the household could get at each pay, in the order asked. */
  readonly points: { ask: PayOf & { readonly pays: readonly number[] }; answer: readonly Point[] };
  /** The highest pay below today's at which a program is likely; null where there is none. */
  readonly turning: { ask: PayOf & { readonly program: string }; answer: number | null };
}
export type Kind = keyof Questions;
export type Ask<K extends Kind> = Questions[K]['ask'];
export type Answer<K extends Kind> = Questions[K]['answer'];

export interface Message<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly ask: Ask<K>;
}
export type Reply =
  { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failed: string };
