/** content/counties -> the rating area of each county, by state. */
import type { Counties } from '../engine/types.ts';
import { listOf, type RatingAreasYaml, ratingAreasSchema } from '../schema/counties.ts';
import { needFile } from './read-file.ts';

/**
 * Areas of every county, and of the names that people still use for it. A name that is in several
 * areas has all of them.
 */
export const compileCounties = (content = 'content'): Counties =>
  countiesOf(needFile(content, 'counties/rating-areas.yaml', ratingAreasSchema));

/** The same of a file that is read already. */
export function countiesOf({ areas, aliases }: RatingAreasYaml): Counties {
  const others: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = aliases;
  return Object.fromEntries(
    Object.entries(areas).map(([state, own]) => [state, ofState(own, others[state] ?? {})]),
  );
}

function ofState(
  areas: Readonly<Record<string, string>>,
  aliases: Readonly<Record<string, readonly string[]>>,
): Record<string, number | number[]> {
  const found = new Map<string, number[]>();
  for (const [area, names] of Object.entries(areas))
    for (const name of listOf(names)) found.set(name, [...(found.get(name) ?? []), Number(area)]);
  for (const [old, now] of Object.entries(aliases))
    found.set(old, [...new Set(now.flatMap((name) => found.get(name) ?? []))]);
  return Object.fromEntries(
    [...found].map(([name, [first = 0, ...more]]) => [name, more.length ? [first, ...more] : first]),
  );
}
