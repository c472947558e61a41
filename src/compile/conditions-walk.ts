import type { Node, Operand, Program } from '../engine/types.ts';

/** Every comparison and reference in a condition, the nested ones too. */
export function leavesOf(node: Node): Node[] {
  switch (node[0]) {
    case 'all':
    case 'any':
      return node[1].flatMap(leavesOf);
    case 'not':
    case 'some':
    case 'every':
      return leavesOf(node[1]);
    default:
      return [node];
  }
}

/** Every condition of a program, each with the path at which its file holds it. */
export function conditionsOf(program: Program): { path: (string | number)[]; node: Node }[] {
  return [
    ...Object.entries(program.named).map(([name, node]) => ({ path: ['named', name], node })),
    ...program.requires.map(({ test }, i) => ({ path: ['requires', i], node: test })),
    ...program.doors.flatMap(({ when, requires }, d) => [
      ...(when ? [{ path: ['doors', d, 'when'], node: when }] : []),
      ...requires.map(({ test }, i) => ({ path: ['doors', d, 'requires', i], node: test })),
    ]),
    ...(program.serves ? [{ path: ['serves'], node: program.serves }] : []),
  ];
}

/** The right side of a comparison, where the node is one. */
export const operandOf = (node: Node): Operand | undefined =>
  node[0] === 'fact' || node[0] === 'measure' ? node[3] : undefined;

/** Programs that a program's conditions ask about. */
export function asksAbout(program: Program): string[] {
  return conditionsOf(program).flatMap(({ node }) =>
    leavesOf(node).flatMap((leaf) => (leaf[0] === 'gets' || leaf[0] === 'can' ? [leaf[1]] : [])),
  );
}

/** Who gets `from` comes into `to` by a rule of `to`. */
export interface Opening {
  readonly from: string;
  readonly to: string;
}

/** Every opening, in the order of the programs. Getting a program opens nothing where a rule has it under a `not`. */
export function openingsOf(programs: readonly Program[]): readonly Opening[] {
  const byBenefit = new Map(programs.flatMap(({ id, gets }) => (gets.benefit ? [[gets.benefit, id]] : [])));
  return programs.flatMap((program) => {
    const rules = [...program.requires, ...program.doors.flatMap(({ requires }) => requires)];
    const found = new Set(rules.flatMap(({ test }) => helpers(test, program, byBenefit, true)));
    return [...found].filter((from) => from !== program.id).map((from) => ({ from, to: program.id }));
  });
}

/** The programs that help a condition to hold; `isWanted` is false under a `not`. */
function helpers(
  node: Node,
  program: Program,
  byBenefit: ReadonlyMap<string, string>,
  isWanted: boolean,
): readonly string[] {
  const inside = (it: Node, wanted = isWanted): readonly string[] => helpers(it, program, byBenefit, wanted);
  switch (node[0]) {
    case 'all':
    case 'any':
      return node[1].flatMap((it) => inside(it));
    case 'some':
    case 'every':
      return inside(node[1]);
    case 'not':
      return inside(node[1], !isWanted);
    case 'rule': {
      const named = program.named[node[1]];
      return named ? inside(named) : [];
    }
    case 'gets':
    case 'can':
      return isWanted ? [node[1]] : [];
    case 'fact':
      return isWanted && node[1] === 'benefits' ? received(node[3], byBenefit) : [];
    default:
      return [];
  }
}

/** The programs of the benefits that a comparison names. */
function received(operand: unknown, byBenefit: ReadonlyMap<string, string>): readonly string[] {
  const names = typeof operand === 'string' ? [operand] : ((operand as { list?: string[] }).list ?? []);
  return names.flatMap((name) => byBenefit.get(name) ?? []);
}
