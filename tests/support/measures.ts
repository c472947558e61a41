/** Finds the measures that the rules name, and makes rules in which one of them says the opposite. */
import type { Node, Program, Rules } from '../../src/engine/types.ts';

/** Whether a part of the rules names a measure: as the value, as the limit, or as the key of a table. */
const names = (part: unknown, measure: string): boolean =>
  Boolean(JSON.stringify(part)?.includes(`"${measure}"`));

/** The programs whose rules name a measure. */
export const programsNaming = (rules: Rules, measure: string): string[] =>
  rules.programs.filter((program) => names(program, measure)).map(({ id }) => id);

function reversedNode(node: Node, measure: string): Node {
  if (!names(node, measure)) return node;
  switch (node[0]) {
    case 'all':
    case 'any':
      return [node[0], node[1].map((it) => reversedNode(it, measure))];
    case 'not':
    case 'some':
    case 'every':
      return [node[0], reversedNode(node[1], measure)];
    default:
      return ['not', node];
  }
}

/** The rules with every comparison of a measure reversed, and without the amounts and kinds that it gives. */
export function withoutMeasure(rules: Rules, measure: string): Rules {
  const turn = (node: Node): Node => reversedNode(node, measure);
  const turnRules = (own: Program['requires']) => own.map((rule) => ({ ...rule, test: turn(rule.test) }));
  const programs = rules.programs.map((program): Program => {
    if (!names(program, measure)) return program;
    const { kind, estimate, serves, ...rest } = program;
    return {
      ...rest,
      named: Object.fromEntries(Object.entries(rest.named).map(([name, node]) => [name, turn(node)])),
      requires: turnRules(rest.requires),
      doors: rest.doors.map(({ when, ...door }) => ({
        ...door,
        ...(when ? { when: turn(when) } : {}),
        requires: turnRules(door.requires),
      })),
      ...(kind !== undefined && kind !== measure ? { kind } : {}),
      ...(estimate && estimate.measure !== measure ? { estimate } : {}),
      ...(serves ? { serves: turn(serves) } : {}),
    };
  });
  return { ...rules, programs };
}
