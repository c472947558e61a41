/** Which programs open which: read from the rules, so that no list has to follow them. */
import type { Node, Program } from '../engine/types.ts';

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
