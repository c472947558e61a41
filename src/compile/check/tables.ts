/** The tables that code reads: each is there, each row is whole, and every name and number in it is one that code knows. */
import { EVERY_STATE } from '../programs.ts';
import { datedRows, isEntry } from '../../schema/dated.ts';
import { problemsIn, standing } from '../../schema/issues.ts';
import type { ParametersYaml, ParameterYaml } from '../../schema/parameters.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { sharedTablesOf, tablesOf } from '../../programs/tables.ts';
import { anyNumbers, type TableOf, type Tables } from '../../schema/table-kinds.ts';
import type { Content, ProgramFolder } from '../content.ts';
import { at } from '../problem-at.ts';

type File = Source<ParametersYaml>;

/** Mistakes of each row; one that a row has from the row before is said there only. */
function rowProblems(
  file: File,
  path: string[],
  dated: Readonly<Record<string, unknown>>,
  of: TableOf,
): Problem[] {
  let before: string[] = [];
  return datedRows(of.value, dated).flatMap(({ from, entry, value }) => {
    const start = [...path, from, ...(isEntry(entry) ? ['value'] : [])];
    const problems = problemsIn(of.value, value, file, start);
    const here = standing(file, start).path.length;
    const keys = problems.map((it) => `${it.path.slice(here)} ${it.message}`);
    const own = problems.filter((_, i) => !before.includes(keys[i] ?? ''));
    before = keys;
    return own;
  });
}

const WHERE = {
  everywhere: 'Write values: code reads one number or table for the whole country.',
  someStates: 'Write states: code reads this by state.',
  eachState: 'Write states: code reads this by state.',
};

function parameterProblems(
  file: File,
  name: string,
  parameter: ParameterYaml,
  of: TableOf | undefined,
): Problem[] {
  const path = ['parameters', name];
  const { values, states } = parameter;
  if (of && (of.where === 'everywhere') !== (values !== undefined)) return [at(file, path, WHERE[of.where])];
  const table = of ?? { value: anyNumbers, where: 'someStates' };
  const rows = [
    ...(values ? rowProblems(file, [...path, 'values'], values, table) : []),
    ...Object.entries(states ?? {}).flatMap(([state, dated]) =>
      rowProblems(file, [...path, 'states', state], dated, table),
    ),
  ];
  const lacking =
    table.where === 'eachState' ? EVERY_STATE.filter((state) => !(state in (states ?? {}))) : [];
  return [
    ...rows,
    ...lacking.map((state) =>
      at(file, [...path, 'states', state], `Add a row for ${state}: code reads this for every state.`),
    ),
  ];
}

function fileProblems(file: File, tables: Tables): Problem[] {
  const parameters = file.data?.parameters;
  if (!parameters) return [];
  const names = Object.keys(parameters);
  const lost = Object.keys(tables).filter((name) => !names.includes(name));
  const missing = lost.map((name) => {
    const near = names.find((it) => !(it in tables) && nearest(it, [name]).startsWith(' Did you mean'));
    return near
      ? at(file, ['parameters', near], `“${near}” is a name that nothing reads. Did you mean “${name}”?`)
      : at(file, ['parameters'], `Add “${name}”: code reads it, and it is not here.`);
  });
  const rows = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameterProblems(file, name, parameter, Object.hasOwn(tables, name) ? tables[name] : undefined),
  );
  return [...missing, ...rows];
}

/** Whether files of the states can be read and fit parameters.yaml: else rows seem to be missing that only stand elsewhere. */
const isWhole = ({ parameters, stateRows }: ProgramFolder): boolean =>
  !parameters.problems.length && Object.values(stateRows).every(({ data }) => data);

export const checkTables = (content: Content): Problem[] => [
  ...content.programs.filter(isWhole).flatMap(({ id, parameters }) => fileProblems(parameters, tablesOf(id))),
  ...Object.entries(content.shared).flatMap(([name, file]) => fileProblems(file, sharedTablesOf(name))),
];
