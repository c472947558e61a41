import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, flag, numberOf } from '../../engine/household/facts.ts';
import { number } from '../../engine/parameters.ts';
import { atLeast, below, exactly, type Range, sum } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { parentsOf } from '../shared/units/family.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { ssiDisabled } from '../shared/ssi/grounds.ts';

const ADULT = 18;
const QUALIFIED = ['permanentResident', 'refugeeOrAsylee', 'cubanHaitianEntrant'];
const HUMANITARIAN = ['refugeeOrAsylee', 'cubanHaitianEntrant'];
const LAW_OF_1996 = Date.parse('1996-08-22');
const YEAR = 365.25 * 86_400_000;

const years = (c: Context, i: number): Range => numberOf(c, i, 'yearsInStatus');
const limit = (c: Context, key: string): Range => number(c, 'ssi.status', [key]);

/** Refugees, asylees and entrants, with or without a green card since, for seven years (8 U.S.C. 1612(a)(2)(A)). */
const isRecent = (c: Context, i: number): Truth =>
  c.all(
    () =>
      c.any(
        () => choiceIn(c, i, 'citizenship', HUMANITARIAN),
        () =>
          c.all(
            () => choiceIn(c, i, 'citizenship', ['permanentResident']),
            () => choiceIn(c, i, 'statusBefore', HUMANITARIAN),
          ),
      ),
    () => below(years(c, i), limit(c, 'humanitarian')),
  );

const credits = (c: Context, people: readonly number[]): Range =>
  sum(people.map((j) => numberOf(c, j, 'workCredits')));

/** Whether the work of person `i`, or of the parents of a child, is enough; that of a spouse counts while they were married. */
function hasWork(c: Context, i: number): Truth {
  const own = ageOf(c, i) < ADULT ? [i, ...parentsOf(c, i)] : [i];
  const spouse = spouseOf(c, i);
  const enough = limit(c, 'quarters');
  return c.any(
    () => atLeast(credits(c, own), enough),
    () =>
      spouse !== undefined && (atLeast(credits(c, [...own, spouse]), enough) === false ? false : undefined),
  );
}

/** Permanent residents with ten years of work, after five years (8 U.S.C. 1612(a)(2)(B), 1613). */
const hasWorked = (c: Context, i: number): Truth =>
  c.all(
    () => choiceIn(c, i, 'citizenship', ['permanentResident']),
    () => atLeast(years(c, i), limit(c, 'wait')),
    () => hasWork(c, i),
  );

/** Who served, and the family (8 U.S.C. 1612(a)(2)(C)). */
const hasServed = (c: Context, i: number): Truth =>
  c.all(
    () => choiceIn(c, i, 'citizenship', QUALIFIED),
    () =>
      c.any(
        () => flag(c, i, 'veteran'),
        () => flag(c, i, 'activeDuty'),
        () => flag(c, i, 'spouseOfVeteran'),
        () => flag(c, i, 'survivorOfVeteran'),
      ),
  );

/** Who was here when the law changed in 1996, and is blind or disabled (8 U.S.C. 1612(a)(2)(F)). */
const wasHere = (c: Context, i: number): Truth =>
  c.all(
    () => choiceIn(c, i, 'citizenship', QUALIFIED),
    () => atLeast(years(c, i), exactly(Math.floor((Date.parse(c.day) - LAW_OF_1996) / YEAR))),
    () => ssiDisabled(c, i),
  );

/** Whether person `i`'s citizenship or immigration status allows SSI. */
export const ssiStatus = (c: Context, i: number): Truth =>
  c.any(
    () => choiceIn(c, i, 'citizenship', ['citizen', 'cofa']),
    () => isRecent(c, i),
    () => hasWorked(c, i),
    () => hasServed(c, i),
    () => wasHere(c, i),
  );
