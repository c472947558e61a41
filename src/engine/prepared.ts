/** A program with its conditions turned into functions, once. */
import { type Comparing, mainComparison, type Test, testOf } from './evaluate.ts';
import type { Program, Rule } from './types.ts';

export interface PreparedRule {
  readonly rule: Rule;
  readonly test: Test;
  /** The comparison whose numbers stand in its reason. */
  readonly main: Comparing | undefined;
}
export interface PreparedDoor {
  readonly kind: string;
  readonly when: Test | undefined;
  readonly requires: readonly PreparedRule[];
}
export interface Prepared {
  readonly requires: readonly PreparedRule[];
  readonly doors: readonly PreparedDoor[];
}

const known = new WeakMap<Program, Prepared>();

export function prepared(program: Program): Prepared {
  let own = known.get(program);
  if (!own) known.set(program, (own = prepare(program)));
  return own;
}

function prepare(program: Program): Prepared {
  const rule = (one: Rule): PreparedRule => ({
    rule: one,
    test: testOf(program, one.test),
    main: mainComparison(program, one.test),
  });
  return {
    requires: program.requires.map(rule),
    doors: program.doors.map(({ kind, when, requires }) => ({
      kind,
      when: when && testOf(program, when),
      requires: requires.map(rule),
    })),
  };
}
