/** content/counties -> what hangs on each county, by state. */
import { type IncomeLimits, limitsText } from '../engine/household/county.ts';
import type { Counties } from '../engine/types.ts';
import {
  type IncomeLimitsYaml,
  incomeLimitsSchema,
  limitsOf,
  listOf,
  type RatingAreasYaml,
  ratingAreasSchema,
} from '../schema/counties.ts';
import { needFile } from './read-file.ts';

type ByState<T> = Readonly<Record<string, T>>;
type Names = Readonly<Record<string, readonly string[]>>;

/** Rating area and income limits of every county, and of the names that people still use for it. */
export const compileCounties = (content = 'content'): Counties =>
  countiesOf(
    needFile(content, 'counties/rating-areas.yaml', ratingAreasSchema),
    needFile(content, 'counties/income-limits.yaml', incomeLimitsSchema),
  );

/** The same of files that are read already. */
export function countiesOf({ areas, aliases }: RatingAreasYaml, { limits, old }: IncomeLimitsYaml): Counties {
  const others: ByState<Names> = aliases;
  const gone: ByState<Names> = old;
  const rated: ByState<ByState<string>> = areas;
  return Object.fromEntries(
    Object.entries(limits).map(([state, own]) => {
      const found = limitsByName(own, { ...gone[state], ...others[state] });
      return [state, ofState(areasByName(rated[state] ?? {}, others[state] ?? {}), found)];
    }),
  );
}

/** Areas of each name; a name that stands in several areas has all of them. */
function areasByName(areas: ByState<string>, aliases: Names): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [area, names] of Object.entries(areas))
    for (const name of listOf(names)) found.set(name, [...(found.get(name) ?? []), area]);
  for (const [alias, now] of Object.entries(aliases))
    found.set(alias, [...new Set(now.flatMap((name) => found.get(name) ?? []))]);
  return found;
}

/** The pairs of limits of each name; a name that stands for several counties has those of all. */
function limitsByName(limits: ByState<string>, aliases: Names): Map<string, IncomeLimits[]> {
  const found = new Map<string, IncomeLimits[]>();
  for (const [pair, names] of Object.entries(limits))
    for (const name of listOf(names)) found.set(name, [limitsOf(pair)]);
  for (const [alias, now] of Object.entries(aliases))
    found.set(
      alias,
      now.flatMap((name) => found.get(name) ?? []),
    );
  return found;
}

/** Names with the same limits stand beside each other, which makes the file shorter. */
function ofState(areas: Map<string, string[]>, limits: Map<string, IncomeLimits[]>): Counties[string] {
  const textOf = (name: string): string => [...new Set((limits.get(name) ?? []).map(limitsText))].join('|');
  const names = [...new Set([...areas.keys(), ...limits.keys()])].sort(
    (a, b) => parseInt(textOf(a)) - parseInt(textOf(b)),
  );
  const byArea: Record<string, string[]> = {};
  for (const name of names) (byArea[(areas.get(name) ?? []).join(',')] ??= []).push(name);
  // An object puts numbers first, so the order is read from it.
  const grouped = Object.entries(byArea);
  return {
    areas: Object.fromEntries(grouped.map(([area, own]) => [area, own.join(',')])),
    limits: grouped.flatMap(([, own]) => own.map(textOf)).join(' '),
  };
}
