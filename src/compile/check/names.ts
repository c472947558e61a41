/** Every name in rules.yaml and parameters.yaml: facts, measures, parameters, conditions, programs, ids. */
import * as measures from '../../programs/measures.ts';
import type { Node, Program, Rules } from '../../engine/types.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { SectionsYaml } from '../../schema/questions.ts';
import { literalProblem } from './literals.ts';
import { asksAbout, conditionsOf, leavesOf, operandOf } from '../conditions-walk.ts';
import type { Content, ProgramFolder } from '../content.ts';
import { FACTS } from '../fact-words.ts';
import { at } from '../problem-at.ts';

const MEASURES = Object.keys(measures);

/** Facts that some question asks, by their last name; undefined where the questions cannot be read. */
function askedFacts(sections: Source<SectionsYaml> | undefined): Set<string> | undefined {
  const facts = sections?.data?.sections.flatMap(({ screens }) => screens.flatMap((screen) => screen.facts));
  return facts && new Set([...facts.flatMap((fact) => fact.split('.')), 'state', 'relationship', 'age']);
}

type Say = (message: string) => void;

/** Says so where a name is none of those that are known; nothing where those could not be read. */
function checkName(kind: string, name: string, known: readonly string[] | undefined, say: Say): void {
  if (known && !known.includes(name)) say(`There is no ${kind} “${name}”.${nearest(name, known)}`);
}

/** Names that the rules of one program can use. */
interface Known {
  readonly programs: readonly string[];
  readonly named: readonly string[];
  /** Undefined where a file of parameters could not be read. */
  readonly parameters: readonly string[] | undefined;
  readonly asked: ReadonlySet<string> | undefined;
}

function checkLeaf(leaf: Node, known: Known, say: Say): void {
  if (leaf[0] === 'rule') checkName('condition', leaf[1], known.named, say);
  if (leaf[0] === 'gets' || leaf[0] === 'can') checkName('program', leaf[1], known.programs, say);
  if (leaf[0] === 'measure') checkName('measure', leaf[1], MEASURES, say);
  if (leaf[0] === 'fact') checkFact(leaf, known, say);
  const right = operandOf(leaf);
  if (typeof right !== 'object' || 'list' in right) return;
  if ('measure' in right) checkName('measure', right.measure, MEASURES, say);
  else checkName('parameter', right.parameter, known.parameters, say);
}

function checkFact(leaf: Node & readonly ['fact', ...unknown[]], { asked }: Known, say: Say): void {
  const name = String(leaf[1]);
  if (!FACTS.includes(name)) return checkName('fact', name, FACTS, say);
  if (asked && !asked.has(name))
    say(
      `No question asks “${name}”, so this could never be known. Add it to content/questions/sections.yaml.`,
    );
  const problem = literalProblem(leaf);
  if (problem !== undefined) say(problem);
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

/** Names that a program's rules use for parameters: its own without its id, and those that all share. */
function parametersOf(content: Content, { id, parameters }: ProgramFolder): string[] | undefined {
  const shared = Object.values(content.shared);
  if (![...shared, parameters].every(({ data }) => data)) return undefined;
  const own = Object.keys(parameters.data?.parameters ?? {});
  const others = content.programs.flatMap((other) =>
    Object.keys(other.parameters.data?.parameters ?? {}).map((name) => `${other.id}.${name}`),
  );
  const every = shared.flatMap(({ data }) => Object.keys(data?.parameters ?? {}));
  return [...own, ...own.map((name) => `${id}.${name}`), ...every, ...others];
}

/** Conditions under `named` that no rule uses. */
function unused({ rules }: ProgramFolder, program: Program): Problem[] {
  const used = new Set(
    conditionsOf(program).flatMap(({ node }) =>
      leavesOf(node).flatMap((leaf) => (leaf[0] === 'rule' ? [leaf[1]] : [])),
    ),
  );
  return Object.keys(program.named)
    .filter((name) => !used.has(name))
    .map((name) =>
      at(rules, ['named', name], `No rule uses “${name}”. Take it out, or write { rule: ${name} }.`),
    );
}

/** Rules of one list that have the same id. */
function twice({ rules }: ProgramFolder): Problem[] {
  const lists = [
    { path: ['requires'], list: rules.data?.requires ?? [] },
    ...(rules.data?.doors ?? []).map((door, d) => ({ path: ['doors', d, 'requires'], list: door.requires })),
  ];
  return lists.flatMap(({ path, list }) =>
    list.flatMap(({ id }, i) =>
      list.findIndex((other) => other.id === id) < i
        ? [at(rules, [...path, i, 'id'], `Two rules have the id “${id}”; give this one its own.`)]
        : [],
    ),
  );
}

function checkProgram(
  folder: ProgramFolder,
  rules: Rules,
  content: Content,
  asked: ReadonlySet<string> | undefined,
): Problem[] {
  const program = rules.programs.find((p) => p.id === folder.id);
  if (!program || !folder.rules.data) return [];
  const known: Known = {
    programs: content.programs.map(({ id }) => id),
    named: Object.keys(program.named),
    parameters: parametersOf(content, folder),
    asked,
  };
  const problems: Problem[] = [];
  const say = (path: readonly (string | number)[]) => (message: string) => {
    problems.push(at(folder.rules, path, message));
  };
  for (const { path, node } of conditionsOf(program))
    for (const leaf of leavesOf(node)) checkLeaf(leaf, known, say(path));
  if (program.kind !== undefined) checkName('measure', program.kind, MEASURES, say(['kind']));
  if (program.units !== undefined) checkName('measure', program.units, MEASURES, say(['units']));
  if (program.estimate) checkName('measure', program.estimate.measure, MEASURES, say(['estimate']));
  const round = circle(program, rules);
  if (round?.[0] === program.id)
    say(['requires'])(`These programs ask about each other in a circle: ${round.join(' → ')}.`);
  return [...problems, ...unused(folder, program), ...twice(folder)];
}

export function checkNames(
  content: Content,
  sections: Source<SectionsYaml> | undefined,
  rules: Rules,
): Problem[] {
  const asked = askedFacts(sections);
  return content.programs.flatMap((folder) => checkProgram(folder, rules, content, asked));
}
