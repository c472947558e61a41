import type { Context } from '../../engine/context.ts';
import { choiceIn } from '../../engine/household/facts.ts';
import type { Truth } from '../../engine/truth.ts';
import { greenCardCounts } from '../shared/green-card.ts';

const AT_ONCE = ['citizen', 'refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa'];

/**
 * Whether the citizenship or immigration status of person `i` is one that TANF serves (8 U.S.C. 1612, 1613, 1641).
 * Among other lawful statuses some count (parole of a year) and others do not, which our question does not tell apart.
 */
export function tanfStatus(c: Context, i: number): Truth {
  const is = (...values: string[]): Truth => choiceIn(c, i, 'citizenship', values);
  const always = is(...AT_ONCE);
  if (always !== false) return always;
  if (is('permanentResident') !== true) return is('otherLawful') === true ? undefined : false;
  const wait = c.rules.states?.tanf?.[c.household.state]?.unit?.wait;
  return c.any(
    () => wait === false,
    () => greenCardCounts(c, i),
    // Some states pay from money of their own before the five years are over; we have not read their rules.
    () => (wait === 'unsure' ? undefined : false),
  );
}
