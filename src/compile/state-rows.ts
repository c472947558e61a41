/** Rows of states/<ST>.yaml, laid into the parameters of their program as if they stood there. */
import type { Path } from '../schema/issues.ts';
import type { ParametersYaml, StateRowsYaml } from '../schema/parameters.ts';
import { nearest, type Problem } from '../schema/problem.ts';
import type { Source } from '../schema/read-yaml.ts';
import { at } from './problem-at.ts';

type Parameters = ParametersYaml['parameters'];
type Files = Readonly<Record<string, Source<StateRowsYaml>>>;

/** Rows of a state's file that parameters.yaml does not leave to the states. */
function rowProblems(file: Source<StateRowsYaml>, parameters: Parameters): Problem[] {
  return Object.keys(file.data?.parameters ?? {}).flatMap((name) => {
    const say = (message: string) => [at(file, ['parameters', name], message)];
    const of = parameters[name];
    if (!of)
      return say(
        `There is no parameter “${name}” in parameters.yaml.${nearest(name, leftToStates(parameters))}`,
      );
    if (of.byState) return [];
    return of.states
      ? say('parameters.yaml has the rows of the states itself. Write this row there, and take it out here.')
      : say('This is the same everywhere: parameters.yaml has its value. Take it out here.');
  });
}

const leftToStates = (parameters: Parameters): string[] =>
  Object.keys(parameters).filter((name) => parameters[name]?.byState);

/** `name` with the rows that the states' files have of it. */
const rowsOf = (name: string, files: Files): Parameters[string]['states'] =>
  Object.fromEntries(
    Object.entries(files).flatMap(([state, { data }]) => {
      const dated = data?.parameters[name];
      return dated ? [[state, dated]] : [];
    }),
  );

/** The parameters with the rows of the states; a mistake in a row is told where the row stands. */
export function withStateRows(parameters: Source<ParametersYaml>, files: Files): Source<ParametersYaml> {
  const { data } = parameters;
  if (!data) return parameters;
  const own = leftToStates(data.parameters);
  const states = Object.fromEntries(own.map((name) => [name, rowsOf(name, files)]));
  const unread = Object.values(files).some((file) => !file.data);
  const unused = unread ? [] : own.filter((name) => !Object.keys(states[name] ?? {}).length);
  return {
    ...parameters,
    data: {
      ...data,
      parameters: Object.fromEntries(
        Object.entries(data.parameters).map(([name, of]) => [
          name,
          of.byState ? { ...of, states: states[name] ?? {} } : of,
        ]),
      ),
    },
    problems: [
      ...parameters.problems,
      ...Object.values(files).flatMap((file) => rowProblems(file, data.parameters)),
      ...unused.map((name) =>
        at(
          parameters,
          ['parameters', name],
          'No file in states/ has a row of this. Write one, or take this out.',
        ),
      ),
    ],
    elsewhere([first, name, part, state, ...rest]: Path) {
      const place = files[String(state)];
      if (first !== 'parameters' || part !== 'states' || !place || !own.includes(String(name)))
        return undefined;
      return { place, path: ['parameters', String(name), ...rest] };
    },
  };
}
