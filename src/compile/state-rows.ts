/** Rows of states/<ST>.yaml, laid into the parameters of their program as if they stood there. */
import type { Path } from '../schema/issues.ts';
import type { ParametersYaml, ParameterYaml, StateRowsYaml } from '../schema/parameters.ts';
import { nearest, type Problem } from '../schema/problem.ts';
import type { Source } from '../schema/read-yaml.ts';
import { at } from './problem-at.ts';

type Files = Readonly<Record<string, Source<StateRowsYaml>>>;

/** Each name in the files of the states, with the files that have a row of it. */
function namesIn(files: Files): Map<string, Source<StateRowsYaml>[]> {
  const names = new Map<string, Source<StateRowsYaml>[]>();
  for (const file of Object.values(files))
    for (const name of Object.keys(file.data?.parameters ?? {}))
      names.set(name, [...(names.get(name) ?? []), file]);
  return names;
}

/** What is wrong with rows of a parameter that parameters.yaml does not leave to the states: `inOne` file, or in many. */
function notLeft(
  name: string,
  of: ParameterYaml | undefined,
  left: readonly string[],
): { inOne: string; inMany: string } {
  if (!of)
    return {
      inOne: `There is no parameter “${name}” in parameters.yaml.${nearest(name, left)}`,
      inMany: `Add “${name}”: files in states/ have rows of it.`,
    };
  const inMany = 'Files in states/ have rows of this. Write byState: true here, and the numbers there.';
  return of.states
    ? { inOne: 'parameters.yaml has the rows of this itself. Write this row there, not here.', inMany }
    : { inOne: 'This is the same everywhere: parameters.yaml has its value. Take it out here.', inMany };
}

/** Where parameters.yaml and the files of the states do not agree on what is left to the states. */
function disagreements(parameters: Source<ParametersYaml>, files: Files, left: readonly string[]): Problem[] {
  const all = parameters.data?.parameters ?? {};
  const names = namesIn(files);
  const unread = Object.values(files).some(({ data }) => !data);
  const unused = unread ? [] : left.filter((name) => !names.has(name));
  const strange = [...names.keys()].filter((name) => !left.includes(name));
  // A parameter whose name is misspelt in parameters.yaml is told there, and not as well in every file that has it right.
  const lost = unused.map((name) => ({
    name,
    near: strange.find((it) => nearest(name, [it]).startsWith(' Did')),
  }));
  return [
    ...lost.map(({ name, near }) =>
      at(
        parameters,
        ['parameters', name],
        `No file in states/ has a row of “${name}”.${near === undefined ? ' Write one, or take this out.' : nearest(name, [near])}`,
      ),
    ),
    ...strange
      .filter((name) => !lost.some(({ near }) => near === name))
      .map((name) => {
        const { inOne, inMany } = notLeft(name, all[name], left);
        const [first, second] = names.get(name) ?? [];
        if (first && !second) return at(first, ['parameters', name], inOne);
        return at(parameters, all[name] ? ['parameters', name] : ['parameters'], inMany);
      }),
  ];
}

/** The parameters with the rows of the states; a mistake in a row is told where the row stands. */
export function withStateRows(parameters: Source<ParametersYaml>, files: Files): Source<ParametersYaml> {
  const { data } = parameters;
  if (!data) return parameters;
  const left = Object.keys(data.parameters).filter((name) => data.parameters[name]?.byState);
  const rowsOf = (name: string): NonNullable<ParameterYaml['states']> =>
    Object.fromEntries(
      Object.entries(files).flatMap(([state, file]) => {
        const dated = file.data?.parameters[name];
        return dated ? [[state, dated]] : [];
      }),
    );
  const whole = Object.entries(data.parameters).map(([name, of]) => [
    name,
    of.byState ? { ...of, states: rowsOf(name) } : of,
  ]);
  return {
    ...parameters,
    data: { ...data, parameters: Object.fromEntries(whole) as ParametersYaml['parameters'] },
    problems: [...parameters.problems, ...disagreements(parameters, files, left)],
    elsewhere([first, name, part, state, ...rest]: Path) {
      const place = files[String(state)];
      if (first !== 'parameters' || part !== 'states' || !place || !left.includes(String(name)))
        return undefined;
      return { place, path: ['parameters', String(name), ...rest] };
    },
  };
}
