/** Who may have the credit, apart from income (26 U.S.C. 36B(c), (e)). */
import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, insured, listed, numberOf } from '../../engine/household/facts.ts';
import { isTable, lookup, number, word } from '../../engine/parameters.ts';
import { atLeast, atMost, exactly } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { some } from '../shared/units/some.ts';
import { familiesOf } from '../shared/units/tax-dependents.ts';
import { claimerOf, filesJointly, spouseOf } from '../shared/units/tax-unit.ts';
import { gets, RETIREMENT, SSDI } from '../shared/income-types.ts';
import { isWorkingAgeAdult } from '../medicaid/groups.ts';
import { medicaidIncome } from '../medicaid/income.ts';
import { coversAdults, medicaidAdultLimit } from '../medicaid/limit.ts';
import { medicaidStatus } from '../medicaid/status.ts';
import { meetsMedicaidWork } from '../medicaid/work.ts';

/** Whether the law of the day lets person `i`'s citizenship or immigration status have the credit. */
export function marketplaceStatus(c: Context, i: number): Truth {
  const table = lookup(c, 'marketplace.status-allowed');
  const allowed = isTable(table) ? Object.keys(table).filter((status) => table[status] === true) : [];
  return choiceIn(c, i, 'citizenship', allowed);
}

/** Whether person `i` may have the credit below the least income: lawfully here, kept out of Medicaid, until 2026. */
export const marketplaceLawfulBelow = (c: Context, i: number): Truth =>
  c.all(
    () => word(c, 'marketplace.lawful-below-least') === true,
    () => not(choiceIn(c, i, 'citizenship', ['citizen', 'undocumented', 'daca'])),
    () => not(medicaidStatus(c, i)),
  );

const COVER = ['employer', 'medicaid', 'chip', 'medicare', 'medicarePartAOnly', 'va', 'tricare', 'champva'];

/** Whether person `i` has other cover that closes the credit (26 U.S.C. 5000A(f)(1)); Indian Health Service does not. */
export const marketplaceOtherCover = (c: Context, i: number): Truth =>
  some(c, COVER, (kind) => insured(c, i, kind));

/** Whether an employer's offer closes the credit: only its price tells, which nobody is asked here. */
export const marketplaceOffer = (c: Context, i: number): Truth =>
  c.all(
    () => insured(c, i, 'employerOfferOnly'),
    () => undefined,
  );

const MEDICARE_AGE = 65;
const ENOUGH_CREDITS = 40;
const SSDI_MONTHS = 24;
const SSDI_FROM = 18;

const hasCredits = (c: Context, i: number): Truth =>
  atLeast(numberOf(c, i, 'workCredits'), exactly(ENOUGH_CREDITS));

/** Medicare starts after two years of disability insurance. */
const hasLongSsdi = (c: Context, i: number): Truth =>
  c.all(
    () => ageOf(c, i) >= SSDI_FROM,
    () => gets(c, i, SSDI),
    () => atLeast(numberOf(c, i, 'monthsOnSsdi'), exactly(SSDI_MONTHS)),
  );

/** Whether person `i` can have Medicare's hospital part without a premium (42 U.S.C. 426). */
export function marketplaceMedicare(c: Context, i: number): Truth {
  const spouse = spouseOf(c, i);
  if (ageOf(c, i) < MEDICARE_AGE) return hasLongSsdi(c, i);
  return c.any(
    () => gets(c, i, RETIREMENT),
    () => hasCredits(c, i),
    () => spouse !== undefined && hasCredits(c, spouse),
  );
}

/** Whether person `i` would have Medicaid but for its work rule: that closes the credit too, from 2027. */
export const marketplaceWorkRule = (c: Context, i: number): Truth =>
  c.all(
    () => word(c, 'marketplace.work-rule') === true,
    () => isWorkingAgeAdult(c, i),
    () => coversAdults(c),
    () => not(meetsMedicaidWork(c, i)),
    () => medicaidStatus(c, i),
    () => atMost(c.of(medicaidIncome, i), medicaidAdultLimit(c, i)),
  );

/** From this age on people are asked how they file. */
const MAY_BE_MARRIED = 14;

/** Whether a return of `filer` alone claims a relative; open where it may. */
function claimsRelative(c: Context, filer: number): Truth {
  const [first, ...others] = familiesOf(c, [filer]).map(({ relatives }) => relatives > 0);
  return others.every((claims) => claims === first) ? first : undefined;
}

/**
 * Whether `filer` is married and does not file with their husband or wife. Who lives apart and keeps a home for a child
 * counts as not married (26 U.S.C. 7703(b)).
 */
function filesApart(c: Context, filer: number): Truth {
  if (spouseOf(c, filer) !== undefined) return not(filesJointly(c, filer));
  return c.all(
    () => ageOf(c, filer) >= MAY_BE_MARRIED,
    () => not(claimsRelative(c, filer)),
    () => choiceIn(c, filer, 'filingStatus', ['separate']),
  );
}

/** Whether person `i`'s return is one that cannot have the credit: married people file together, or flee abuse (26 CFR 1.36B-2(b)(2)). */
export function marketplaceFilesApart(c: Context, i: number): Truth {
  const claimer = claimerOf(c, i);
  const filer = typeof claimer === 'number' && claimer >= 0 ? claimer : i;
  return c.all(
    () => filesApart(c, filer),
    () => not(listed(c, 'hardships', 'domesticViolence')),
  );
}

/** Whether somebody outside the household claims person `i`; the credit is then on that return. */
export const marketplaceClaimedOutside = (c: Context, i: number): Truth => claimerOf(c, i) === 'outside';

/** Whether person `i` is of the age of a state's basic health plan. */
export function isOfBasicHealthAge(c: Context, i: number): boolean {
  const age = ageOf(c, i);
  return (
    age >= number(c, 'marketplace.basic-health-age', ['from']).min &&
    age <= number(c, 'marketplace.basic-health-age', ['to']).min
  );
}
