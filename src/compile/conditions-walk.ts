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
