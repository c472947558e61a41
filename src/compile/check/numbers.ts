/** Each number has a value today. One whose day of change is past is due for review: it is said, and stops nothing. */
import type { Problem } from '../../schema/problem.ts';
import type { ParametersYaml, ParameterYaml } from '../../schema/parameters.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { Content } from '../content.ts';
import { at } from '../problem-at.ts';

interface Found {
  readonly problems: readonly Problem[];
  readonly due: readonly Problem[];
}

function checkParameter(
  file: Source<ParametersYaml>,
  name: string,
  { values, nextChange }: ParameterYaml,
  today: string,
): Found {
  const path = ['parameters', name];
  const hasValue = !values || Object.keys(values).some((from) => from <= today);
  const message = `This has no value today (${today}). Add one with a first day before it.`;
  return {
    problems: hasValue ? [] : [at(file, path, message)],
    due: dueSince(file, [...path, 'nextChange'], nextChange, today),
  };
}

/** A day of change that is past. */
function dueSince(
  file: Source<unknown>,
  path: readonly string[],
  nextChange: string | undefined,
  today: string,
): Problem[] {
  if (nextChange === undefined || nextChange > today) return [];
  const message = `This was to change on ${nextChange}. Add the new value with its first day, then write the next day of change.`;
  return [at(file, path, message)];
}

/** `today` is an ISO day. */
export function checkNumbers(content: Content, today: string): Found {
  const files = [...content.programs.map((folder) => folder.parameters), ...Object.values(content.shared)];
  const all = files.flatMap((file) =>
    Object.entries(file.data?.parameters ?? {}).map(([name, parameter]) =>
      checkParameter(file, name, parameter, today),
    ),
  );
  const states = content.programs
    .flatMap((folder) => [...Object.values(folder.states), ...Object.values(folder.stateRows)])
    .flatMap((file) => dueSince(file, ['nextChange'], file.data?.nextChange, today));
  return { problems: all.flatMap((x) => x.problems), due: [...all.flatMap((x) => x.due), ...states] };
}
