/** Nobody can have checked anything later than today, and every number has a value today. */
import type { Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { Path } from '../../schema/issues.ts';
import type { Content } from '../content.ts';
import { at } from '../problem-at.ts';

const DAYS = ['checked', 'reviewed'];

/** Days of a check that lie after today. */
function later(file: Source<unknown>, value: unknown, path: Path, last: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!DAYS.includes(key) || typeof inner !== 'string') return later(file, inner, here, last);
    return inner > last
      ? [at(file, here, 'This day is yet to come. Write the day on which you read it.')]
      : [];
  });
}

/** `today` is the day for which the rules are checked; the clock may be past it, and an editor's own day a day ahead. */
export function checkDays(files: readonly Source<unknown>[], today: string): Problem[] {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const last = today > tomorrow ? today : tomorrow;
  return files.flatMap((file) => later(file, file.data, [], last));
}

/** States whose first value begins later: before it no number would hold. */
export function checkStateDays(content: Content, today: string): Problem[] {
  const files = [...content.programs.map(({ parameters }) => parameters), ...Object.values(content.shared)];
  return files.flatMap((file) =>
    Object.entries(file.data?.parameters ?? {}).flatMap(([name, { states }]) =>
      Object.entries(states ?? {})
        .filter(([, dated]) => !Object.keys(dated).some((from) => from <= today))
        .map(([state]) =>
          at(
            file,
            ['parameters', name, 'states', state],
            `${state} has no value today (${today}). Add one with a first day before it; ~ where there was none.`,
          ),
        ),
    ),
  );
}
