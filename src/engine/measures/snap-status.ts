import type { Context } from '../context.ts';
import { ageOf, choiceIn, flag, numberOf } from '../facts.ts';
import { word } from '../parameters.ts';
import { add, atLeast, exactly } from '../range.ts';
import type { Truth } from '../truth.ts';
import { spouseOf } from '../units/tax-unit.ts';
import { snapDisabled } from './snap-disabled.ts';

/** Quarters of work that end the wait, and years of the wait (8 U.S.C. 1612(a)(2)). */
const QUARTERS = 40;
const YEARS = 5;
const ADULT = 18;
const HUMANITARIAN = ['refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa'];

/** Whether the household lives where and when Public Law 119-21, section 10108, already holds. */
const isNewLaw = (c: Context): boolean =>
  (word(c, 'snap.status-rule-state') ?? word(c, 'snap.status-rule')) === 'after-2025-law';

/** Own quarters count. A spouse's count as far as they fall in the marriage, which is not asked. */
function hasQuarters(c: Context, i: number): Truth {
  const own = numberOf(c, i, 'workCredits');
  const enough = atLeast(own, exactly(QUARTERS));
  const spouse = spouseOf(c, i);
  if (enough !== false || spouse === undefined) return enough;
  const both = add(own, numberOf(c, spouse, 'workCredits'));
  return atLeast(both, exactly(QUARTERS)) === false ? false : undefined;
}

// A question that follows up another is not open before that one is answered with yes.
const servedWell = (c: Context, i: number): Truth =>
  c.any(
    () => flag(c, i, 'activeDuty'),
    () => flag(c, i, 'veteran') && flag(c, i, 'dischargeOtherThanDishonorable'),
  );

const isMilitary = (c: Context, i: number): Truth => {
  const spouse = spouseOf(c, i);
  return c.any(
    () => servedWell(c, i),
    () => spouse !== undefined && servedWell(c, spouse),
    () => flag(c, i, 'spouseOfVeteran'),
    () => flag(c, i, 'survivorOfVeteran'),
  );
};

/** A green card counts after five years, or at once for some (7 CFR 273.4(a)(6)). */
const greenCardCounts = (c: Context, i: number): Truth =>
  ageOf(c, i) < ADULT ||
  c.any(
    () => atLeast(numberOf(c, i, 'yearsInStatus'), exactly(YEARS)),
    () => choiceIn(c, i, 'statusBefore', HUMANITARIAN),
    () => c.of(snapDisabled, i),
    () => isMilitary(c, i),
    () => hasQuarters(c, i),
  );

/** Whether the citizenship or immigration status of person `i` is one that SNAP serves (7 U.S.C. 2015(f)). */
export function snapStatus(c: Context, i: number): Truth {
  const is = (...values: string[]) => choiceIn(c, i, 'citizenship', values);
  const always = is('citizen', 'cofa', 'cubanHaitianEntrant');
  if (always !== false) return always;
  if (is('permanentResident')) return greenCardCounts(c, i);
  return !isNewLaw(c) && beforeNewLaw(is);
}

// Among the other lawful statuses the old law served some (parole of a year, deportation withheld) and not
// others (protected status, visas), which our question does not tell apart.
const beforeNewLaw = (is: (...values: string[]) => Truth): Truth =>
  is('refugeeOrAsylee') || (is('otherLawful') ? undefined : false);
