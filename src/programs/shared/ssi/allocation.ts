import type { Context } from '../../../engine/context.ts';
import { ageOf } from '../../../engine/household/facts.ts';
import { atLeastZero, exactly, type Range, subtract, sum, ZERO } from '../../../engine/range.ts';
import { not } from '../../../engine/truth.ts';
import { childrenOf } from '../units/family.ts';
import { isStudent } from '../units/student.ts';
import { ssiGrounds } from './grounds.ts';
import { ssiChildIncome } from './income.ts';
import { ssiChildPart } from './numbers.ts';

const CHILD_UNDER = 18;
const STUDENT_UNDER = 22;

/**
 * Dollars a month of these people's income that stay with their children who cannot get SSI: a part for
 * each, less what the child has (20 CFR 416.1163(b), 416.1165(b)). Children are under 18, students under 22.
 */
export function ssiChildrenParts(c: Context, parents: readonly number[]): Range {
  const children = [...new Set(parents.flatMap((p) => childrenOf(c, p)))];
  return sum(children.filter((j) => ageOf(c, j) < STUDENT_UNDER).map((j) => partOf(c, j)));
}

const partOf = (c: Context, j: number): Range =>
  c.choose(
    () =>
      c.all(
        () => ageOf(c, j) < CHILD_UNDER || isStudent(c, j),
        () => not(ssiGrounds(c, j)),
      ),
    () => atLeastZero(subtract(exactly(ssiChildPart(c)), ssiChildIncome(c, j))),
    () => ZERO,
  );
