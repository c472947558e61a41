/** Each number has a value today, and none is long past the day on which it was to change. */
import type { Problem } from '../schema/problem.ts';
import type { ParametersYaml, ParameterYaml } from '../schema/parameters.ts';
import type { Source } from '../schema/read-yaml.ts';
import type { Content } from './content.ts';

/** Days after `nextChange` from which an old number stops the build. */
const GRACE_DAYS = 60;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function checkParameter(
  file: Source<ParametersYaml>,
  name: string,
  parameter: ParameterYaml,
  today: string,
): { problems: Problem[]; due: Problem[] } {
  const path = ['parameters', name];
  const say = (message: string, at: string[] = path): Problem => ({
    file: file.file,
    line: file.lineOf(at),
    path: at.join('.'),
    message,
  });
  const starts = parameter.values
    ? [['values', parameter.values] as const]
    : Object.entries(parameter.states ?? {});
  const problems = parameter.values
    ? starts
        .filter(([, dated]) => !Object.keys(dated).some((from) => from <= today))
        .map(() => say(`This has no value today (${today}). Add one with a first day before it.`))
    : [];
  const late = checkDay(file, [...path, 'nextChange'], parameter.nextChange, today);
  return { problems: [...problems, ...late.problems], due: late.due };
}

/** A day of change that is past: first due for review, after a while a mistake. */
function checkDay(
  file: Source<unknown>,
  path: string[],
  nextChange: string | undefined,
  today: string,
): { problems: Problem[]; due: Problem[] } {
  if (nextChange === undefined || nextChange > today) return { problems: [], due: [] };
  const late: Problem = {
    file: file.file,
    line: file.lineOf(path),
    path: path.join('.'),
    message: `This was to change on ${nextChange}. Add the new value with its first day, then write the next day of change.`,
  };
  return daysBetween(nextChange, today) > GRACE_DAYS
    ? { problems: [late], due: [] }
    : { problems: [], due: [late] };
}

export function checkNumbers(content: Content, today: string): { problems: Problem[]; due: Problem[] } {
  const files = [...content.programs.map((folder) => folder.parameters), ...Object.values(content.shared)];
  const all = files.flatMap((file) =>
    Object.entries(file.data?.parameters ?? {}).map(([name, parameter]) =>
      checkParameter(file, name, parameter, today),
    ),
  );
  for (const { states } of content.programs)
    for (const file of Object.values(states))
      all.push(checkDay(file, ['nextChange'], file.data?.nextChange, today));
  return { problems: all.flatMap((x) => x.problems), due: all.flatMap((x) => x.due) };
}
