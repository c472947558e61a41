/** Every number, rule and case names a source that its folder lists. */
import { isEntry } from '../../schema/dated.ts';
import type { Path } from '../../schema/issues.ts';
import type { ParametersYaml } from '../../schema/parameters.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { Content, ProgramFolder } from '../content.ts';
import { at } from '../problem-at.ts';
import { sourceTable } from '../sources.ts';

interface Use {
  readonly path: Path;
  readonly key: string | undefined;
}

/** Sources that numbers name: each parameter has one, and a value may have its own. */
function usesOfNumbers(data: ParametersYaml): Use[] {
  return Object.entries(data.parameters).flatMap(([name, { source, values, states, byState }]) => {
    const path = ['parameters', name];
    const dated = [
      ...Object.entries(values ?? {}).map(([from, entry]) => ({ path: [...path, 'values', from], entry })),
      ...Object.entries(states ?? {}).flatMap(([state, of]) =>
        Object.entries(of).map(([from, entry]) => ({ path: [...path, 'states', state, from], entry })),
      ),
    ];
    // Where no source is of all states, each row names its own.
    const named = source !== undefined || !byState;
    const own = dated.flatMap(({ path: place, entry }): Use[] => {
      const key = isEntry(entry) ? (entry['source'] as string | undefined) : undefined;
      if (key === undefined) return named ? [] : [{ path: place, key }];
      return [{ path: [...place, 'source'], key }];
    });
    if (!named) return own;
    return [{ path: source === undefined ? path : [...path, 'source'], key: source }, ...own];
  });
}

function usesOfRules({ rules }: ProgramFolder): Use[] {
  const lists = [
    { path: ['requires'] as Path, list: rules.data?.requires ?? [] },
    ...(rules.data?.doors ?? []).map((door, d) => ({
      path: ['doors', d, 'requires'] as Path,
      list: door.requires,
    })),
  ];
  return lists.flatMap(({ path, list }) =>
    list.map(({ source }, i) => ({
      path: [...path, i, ...(source === undefined ? [] : ['source'])],
      key: source,
    })),
  );
}

const usesOfCases = ({ cases }: ProgramFolder): Use[] =>
  (cases.data ?? []).map(({ source }, i) => ({ path: [i, 'source'], key: source }));

function check(file: Source<unknown>, uses: readonly Use[], names: readonly string[]): Problem[] {
  return uses.flatMap(({ path, key }) => {
    if (key === undefined) return [at(file, path, 'Name its source: a key of sources in this folder.')];
    if (names.includes(key)) return [];
    return [at(file, path, `There is no source “${key}” in this folder.${nearest(key, names)}`)];
  });
}

/** Sources of a state's file that another file of the program has too: nobody could say which one a row means. */
function twice({ program, parameters, rules, stateRows }: ProgramFolder): Problem[] {
  const known = new Map<string, string>();
  return [program, parameters, rules, ...Object.values(stateRows)].flatMap((file) =>
    Object.keys(file.data?.sources ?? {}).flatMap((key) => {
      const first = known.get(key);
      known.set(key, first ?? file.file);
      // parameters.yaml and rules.yaml may list the same source.
      return first === undefined || !file.file.includes('/states/')
        ? []
        : [at(file, ['sources', key], `${first} has a source “${key}” too. Give this one another name.`)];
    }),
  );
}

export function checkSources(content: Content): Problem[] {
  const table = sourceTable(content);
  // A case may show a law that several programs share, by its key or by the name of its file.
  const shared = Object.keys(content.shared).flatMap((name) => [name, ...table.names(name)]);
  const inPrograms = content.programs.flatMap((folder) => {
    const { id, program, parameters, rules, cases, stateRows } = folder;
    // A source may be in each of these.
    if (!program.data || !parameters.data || !rules.data) return [];
    if (!Object.values(stateRows).every(({ data }) => data)) return [];
    const names = table.names(id);
    return [
      ...check(parameters, usesOfNumbers(parameters.data), names),
      ...twice(folder),
      ...check(rules, usesOfRules(folder), names),
      ...check(cases, usesOfCases(folder), [...names, ...shared]),
    ];
  });
  const inShared = Object.entries(content.shared).flatMap(([name, file]) =>
    file.data ? check(file, usesOfNumbers(file.data), table.names(name)) : [],
  );
  return [...inPrograms, ...inShared];
}
