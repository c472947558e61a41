import type { Context } from '../../engine/context.ts';
import { choiceIn, flag, numberOf } from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import { atLeast } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';

/** Permanent residents wait five years; some do not (8 U.S.C. 1613(b), 1641). */
export const greenCardCounts = (c: Context, i: number): Truth =>
  c.any(
    () => atLeast(numberOf(c, i, 'yearsInStatus'), number(c, 'medicaid.five-years')),
    () => choiceIn(c, i, 'statusBefore', ['refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa']),
    () => flag(c, i, 'veteran'),
    () => flag(c, i, 'activeDuty'),
    () => flag(c, i, 'spouseOfVeteran'),
  );
