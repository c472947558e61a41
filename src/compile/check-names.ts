/** Every name in rules.yaml and parameters.yaml: facts, measures, parameters, conditions, programs, sources. */
import * as measures from '../engine/measures/index.ts';
import type { Node, Program, Rules } from '../engine/types.ts';
import { householdSchema, personSchema } from '../schema/household.ts';
import { nearest, type Problem } from '../schema/problem.ts';
import type { Source } from '../schema/read-yaml.ts';
import { asksAbout, conditionsOf, leavesOf, operandOf } from './conditions-walk.ts';
import type { Content, ProgramFolder } from './content.ts';
import { readSections } from './questions.ts';
import { sourceTable, type SourceTable } from './sources.ts';

const MEASURES = Object.keys(measures);
const FACTS = [...Object.keys(personSchema.shape), ...Object.keys(householdSchema.shape)];

/** Facts that some question asks, by their last name. */
function askedFacts(): Set<string> {
  const facts = readSections().flatMap(({ screens }) => screens.flatMap((screen) => screen.facts));
  return new Set([...facts.flatMap((fact) => fact.split('.')), 'state', 'relationship', 'age']);
}

type Say = (message: string) => void;

function checkName(kind: string, name: string, known: readonly string[], say: Say): void {
  if (!known.includes(name)) say(`There is no ${kind} “${name}”.${nearest(name, known)}`);
}

function checkLeaf(leaf: Node, program: Program, rules: Rules, asked: ReadonlySet<string>, say: Say): void {
  const ids = rules.programs.map((p) => p.id);
  if (leaf[0] === 'rule') checkName('condition', leaf[1], Object.keys(program.named), say);
  if (leaf[0] === 'gets' || leaf[0] === 'can') checkName('program', leaf[1], ids, say);
  if (leaf[0] === 'measure') checkName('measure', leaf[1], MEASURES, say);
  if (leaf[0] === 'fact') {
    checkName('fact', leaf[1], FACTS, say);
    if (FACTS.includes(leaf[1]) && !asked.has(leaf[1]))
      say(
        `No question asks “${leaf[1]}”, so this could never be known. Add it to content/questions/sections.yaml.`,
      );
  }
  const right = operandOf(leaf);
  if (typeof right !== 'object' || 'list' in right) return;
  if ('measure' in right) return checkName('measure', right.measure, MEASURES, say);
  const own = Object.keys(rules.parameters).map((id) => id.replace(`${program.id}.`, ''));
  checkName('parameter', right.parameter.replace(`${program.id}.`, ''), own, say);
}

/** Programs that ask about each other in a circle. */
function circle(program: Program, rules: Rules, way: readonly string[] = []): string[] | undefined {
  if (way.includes(program.id)) return [...way.slice(way.indexOf(program.id)), program.id];
  for (const id of asksAbout(program)) {
    const other = rules.programs.find((p) => p.id === id);
    const found = other && circle(other, rules, [...way, program.id]);
    if (found) return found;
  }
  return undefined;
}

const at = (source: Source<unknown>, path: readonly (string | number)[], message: string): Problem => ({
  file: source.file,
  line: source.lineOf(path),
  path: path.join('.'),
  message,
});

function checkProgram(folder: ProgramFolder, rules: Rules, asked: ReadonlySet<string>): Problem[] {
  const program = rules.programs.find((p) => p.id === folder.id);
  if (!program) return [];
  const problems: Problem[] = [];
  for (const { path, node } of conditionsOf(program))
    for (const leaf of leavesOf(node))
      checkLeaf(leaf, program, rules, asked, (message) => problems.push(at(folder.rules, path, message)));
  for (const name of [program.kind, program.estimate?.measure])
    if (name !== undefined)
      checkName('measure', name, MEASURES, (message) =>
        problems.push(at(folder.rules, ['estimate'], message)),
      );
  const round = circle(program, rules);
  if (round?.[0] === program.id)
    problems.push(
      at(
        folder.rules,
        ['requires'],
        `These programs ask about each other in a circle: ${round.join(' → ')}.`,
      ),
    );
  return problems;
}

/** Sources that rules and numbers name, and numbers that name none. */
function checkSources(
  source: Source<unknown>,
  owner: string,
  table: SourceTable,
  uses: readonly { path: string[]; key: string | undefined }[],
): Problem[] {
  return uses.flatMap(({ path, key }) => {
    if (key === undefined) return [at(source, path, 'A number needs its source: name a key of sources.')];
    if (table.has(owner, key)) return [];
    return [
      at(
        source,
        [...path, 'source'],
        `There is no source “${key}” in this folder.${nearest(key, table.names(owner))}`,
      ),
    ];
  });
}

export function checkNames(content: Content, rules: Rules): Problem[] {
  const table = sourceTable(content);
  const asked = askedFacts();
  const files = [
    ...content.programs.map(({ id, parameters }) => [id, parameters] as const),
    ...Object.entries(content.shared),
  ];
  const numbers = files.flatMap(([owner, file]) =>
    checkSources(
      file,
      owner,
      table,
      Object.entries(file.data?.parameters ?? {}).map(([name, p]) => ({
        path: ['parameters', name],
        key: p.source,
      })),
    ),
  );
  const sources = content.programs.flatMap(({ id, rules: file }) =>
    checkSources(
      file,
      id,
      table,
      (file.data?.requires ?? []).flatMap((rule, i) =>
        rule.source === undefined ? [] : [{ path: ['requires', String(i)], key: rule.source }],
      ),
    ),
  );
  return [
    ...content.programs.flatMap((folder) => checkProgram(folder, rules, asked)),
    ...numbers,
    ...sources,
  ];
}
