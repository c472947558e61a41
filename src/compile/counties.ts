/** content/counties -> the rating area of each county, by state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Counties } from '../engine/types.ts';

interface AreasYaml {
  areas: Record<string, Record<string, string>>;
  aliases: Record<string, Record<string, readonly string[]>>;
}

/**
 * Areas of every county, and of the names that people still use for it. A name that stands in several
 * areas has all of them.
 */
export function compileCounties(content = 'content'): Counties {
  const yaml = parse(readFileSync(join(content, 'counties/rating-areas.yaml'), 'utf8')) as AreasYaml;
  return Object.fromEntries(
    Object.entries(yaml.areas).map(([state, areas]) => [state, countiesOf(areas, yaml.aliases[state] ?? {})]),
  );
}

function countiesOf(
  areas: Record<string, string>,
  aliases: Record<string, readonly string[]>,
): Record<string, number | number[]> {
  const found = new Map<string, number[]>();
  for (const [area, names] of Object.entries(areas))
    for (const name of names.split(',').map((n) => n.trim()))
      found.set(name, [...(found.get(name) ?? []), Number(area)]);
  for (const [old, now] of Object.entries(aliases))
    found.set(old, [...new Set(now.flatMap((name) => found.get(name) ?? []))]);
  return Object.fromEntries(
    [...found].map(([name, [first = 0, ...more]]) => [name, more.length ? [first, ...more] : first]),
  );
}
