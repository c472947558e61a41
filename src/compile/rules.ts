/** A content folder -> the compiled rules, or every mistake in it. */
import { createHash } from 'node:crypto';
import type { Parameter, Program, Rules } from '../engine/types.ts';
import { ContentError, type Problem } from '../schema/problem.ts';
import type { ParametersYaml } from '../schema/parameters.ts';
import { sharedTablesOf, tablesOf } from '../programs/tables.ts';
import type { Tables } from '../schema/table-kinds.ts';
import { checkRules } from './check/index.ts';
import { checkCases } from './check/cases.ts';
import { countiesOf } from './counties.ts';
import { asksAbout } from './conditions-walk.ts';
import { type Content, readContent } from './content.ts';
import { parameterOf } from './parameters.ts';
import { programOf } from './programs.ts';
import { type SourceTable, sourceTable } from './sources.ts';
import { statesOf } from './states.ts';
import { readWhole } from './whole.ts';

function addParameters(
  to: Record<string, Parameter>,
  file: ParametersYaml | undefined,
  prefix: string,
  tables: Tables,
  table: SourceTable,
  owner: string,
): void {
  for (const [name, yaml] of Object.entries(file?.parameters ?? {}))
    to[prefix + name] = parameterOf(yaml, tables[name], (key) => table.use(owner, key));
}

/** A program stands after those it asks about; one that asks in a circle keeps its place. */
function inOrder(programs: readonly Program[]): Program[] {
  const done: Program[] = [];
  const visit = (program: Program, way: readonly string[]): void => {
    if (done.includes(program) || way.includes(program.id)) return;
    for (const id of asksAbout(program)) {
      const other = programs.find((p) => p.id === id);
      if (other) visit(other, [...way, program.id]);
    }
    done.push(program);
  };
  for (const program of programs) visit(program, []);
  return done;
}

function compile(content: Content): Rules {
  const table = sourceTable(content);
  const parameters: Record<string, Parameter> = {};
  for (const [name, { data }] of Object.entries(content.shared))
    addParameters(parameters, data, '', sharedTablesOf(name), table, name);
  for (const { id, parameters: own } of content.programs)
    addParameters(parameters, own.data, `${id}.`, tablesOf(id), table, id);
  const programs = content.programs.flatMap(({ id, rules }) => {
    if (!rules.data) return [];
    const find = (name: string): string => (parameters[`${id}.${name}`] ? `${id}.${name}` : name);
    return [programOf(id, rules.data, find, (key) => table.use(id, key))];
  });
  const states = statesOf(content, table);
  const rules = { sources: table.used(), parameters, ...(states && { states }), programs: inOrder(programs) };
  const version = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8);
  return { version, ...rules };
}

export interface Checked {
  readonly rules: Rules;
  readonly problems: readonly Problem[];
  /** Numbers past the day on which they were to change. */
  readonly due: readonly Problem[];
}

/** Compiles a content folder and checks it, across its files too; `complete` are the languages of which all must be there; `today` is an ISO day. */
export function checkContent(
  root: string,
  complete: readonly string[],
  today: string,
  drafts: readonly string[] = [],
): Checked {
  const whole = readWhole(root, { complete, drafts });
  const rules = compile(whole);
  const { problems, due } = checkRules(whole, rules, today);
  const all = [...whole.problems, ...problems];
  const { ratingAreas, incomeLimits } = whole;
  const cases =
    all.length || !ratingAreas.data || !incomeLimits.data
      ? []
      : checkCases(whole, rules, countiesOf(ratingAreas.data, incomeLimits.data));
  return { rules, problems: [...all, ...cases], due };
}

/** The compiled rules of a content folder whose files fit their schemas; throws a ContentError where they do not. */
export function compileRules(root: string): Rules {
  const content = readContent(root);
  if (content.problems.length) throw new ContentError(content.problems);
  return compile(content);
}
