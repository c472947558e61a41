import { z } from 'zod';

const phrase = z
  .string('Write a phrase here; one of digits goes in quotes: "988".')
  .min(2, 'Write at least two letters.');
const phrases = z.array(phrase).min(1, 'Write at least one phrase.');
const byId = z.record(z.string(), phrases);

/** What someone may be in danger of; each has lines to call on the search page. */
export const DANGERS = ['violence', 'self-harm', 'child'] as const;
export type Danger = (typeof DANGERS)[number];
const byDanger = z.record(z.enum(DANGERS), phrases);

/** content/search/<language>.yaml: what people say when they look for something. */
export const searchSchema = z.strictObject({
  programs: byId,
  situations: byId,
  help: byDanger,
  same: z.array(phrases),
  danger: byDanger,
});
export type SearchYaml = z.infer<typeof searchSchema>;

/** What the browser gets of it (/<language>/phrases.json), with names of programs and places. Lists are written "a|b". */
export interface Phrases {
  readonly programs: Readonly<Record<string, string>>;
  readonly situations: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<Danger, string>>;
  readonly same: readonly string[];
  readonly danger: Readonly<Record<Danger, string>>;
  /** Names of the places by their code ("NY"). */
  readonly places: Readonly<Record<string, string>>;
  /** What a place calls a program, by program and code. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
