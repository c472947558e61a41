import type { Context } from '../context.ts';
import { personAt } from '../facts.ts';
import { exactly, type Range, ZERO } from '../range.ts';
import { isPregnant } from './is-pregnant.ts';

/** Babies that person `i` expects: 1 where pregnant and not said otherwise, 0 where not pregnant. */
export function expectedBabies(c: Context, i: number): Range {
  const babies = exactly(personAt(c, i).expectedBabies ?? 1);
  return c.choose(
    () => isPregnant(c, i),
    () => babies,
    () => ZERO,
  );
}
