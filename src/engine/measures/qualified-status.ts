import type { Context } from '../context.ts';
import { choiceIn } from '../facts.ts';
import type { Truth } from '../truth.ts';

const QUALIFIED = ['citizen', 'permanentResident', 'refugeeOrAsylee', 'cofa', 'cubanHaitianEntrant'];

/**
 * Whether person `i` is a citizen or a "qualified alien", whom federal public benefits may serve (8 U.S.C. 1611, 1641).
 * Among the other lawful statuses are some that count (parole of a year) and some that do not (a visa).
 */
export function hasQualifiedStatus(c: Context, i: number): Truth {
  const qualified = choiceIn(c, i, 'citizenship', QUALIFIED);
  return qualified === false && choiceIn(c, i, 'citizenship', ['otherLawful']) ? undefined : qualified;
}
