/** Who can have Medicare (42 U.S.C. 426, 1395i-2, 1395o; Pub. L. 119-21, section 71201). */
import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, insured, listed, numberOf } from '../../engine/household/facts.ts';
import { number, word } from '../../engine/parameters.ts';
import { atLeast } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { gets, RETIREMENT, SOCIAL_SECURITY, without } from '../shared/income-types.ts';

const LISTED = ['citizen', 'permanentResident', 'cofa', 'cubanHaitianEntrant'];
const OTHER_LAWFUL = ['refugeeOrAsylee', 'otherLawful', 'daca'];
/** Disabled widows, widowers and grown children get benefits on somebody else's record. */
const DISABILITY_BENEFITS = without(SOCIAL_SECURITY, RETIREMENT);

const isOlder = (c: Context, i: number): boolean => ageOf(c, i) >= number(c, 'medicare.age').min;

/** Whether person `i` has Medicare now, or its Part A. */
export const hasMedicare = (c: Context, i: number): Truth =>
  c.any(
    () => insured(c, i, 'medicare'),
    () => insured(c, i, 'medicarePartAOnly'),
  );

/** Whether the citizenship or immigration status of person `i` allows Medicare; who had it when the law changed keeps it for a time. */
export function medicareStatus(c: Context, i: number): Truth {
  const rule = word(c, 'medicare.status-rule');
  return c.any(
    () => choiceIn(c, i, 'citizenship', LISTED),
    () => rule === 'lawful' && choiceIn(c, i, 'citizenship', OTHER_LAWFUL),
    () =>
      rule === 'listed-or-enrolled' &&
      c.all(
        () => hasMedicare(c, i),
        () => choiceIn(c, i, 'citizenship', OTHER_LAWFUL),
      ),
  );
}

const workedEnough = (c: Context, i: number): Truth =>
  c.any(
    () => atLeast(numberOf(c, i, 'workCredits'), number(c, 'medicare.credits', ['free'])),
    () => gets(c, i, SOCIAL_SECURITY),
  );

/** The work of a husband or wife counts once that person is old enough for benefits (42 U.S.C. 402(b), (c)). */
function spouseWorkedEnough(c: Context, i: number): Truth {
  const spouse = spouseOf(c, i);
  if (spouse === undefined || ageOf(c, spouse) < number(c, 'medicare.spouse-age').min) return false;
  return workedEnough(c, spouse);
}

/** Whether Part A costs person `i`, who is 65 or older, nothing: enough work, their own or a husband's or wife's. */
export const hasFreePartA = (c: Context, i: number): Truth =>
  c.any(
    () => workedEnough(c, i),
    () => spouseWorkedEnough(c, i),
  );

/** Whether person `i`, at 65 or older, can have Medicare: by work, or by citizenship or years with a green card. */
export function medicareByAge(c: Context, i: number): Truth {
  if (!isOlder(c, i)) return false;
  return c.any(
    () => choiceIn(c, i, 'citizenship', ['citizen']),
    () => hasMedicare(c, i),
    () =>
      c.all(
        () => choiceIn(c, i, 'citizenship', ['permanentResident']),
        () => atLeast(numberOf(c, i, 'yearsInStatus'), number(c, 'medicare.residence-years')),
      ),
    () => hasFreePartA(c, i),
  );
}

const getsDisabilityBenefits = (c: Context, i: number): Truth =>
  c.any(
    () => gets(c, i, DISABILITY_BENEFITS),
    () => choiceIn(c, i, 'disabilityDecision', ['approved']),
    () => listed(c, 'benefits', 'ssdi'),
  );

/** Whether person `i`, under 65, has Medicare already or has had disability benefits of Social Security for long enough. */
export function medicareByDisability(c: Context, i: number): Truth {
  if (isOlder(c, i)) return false;
  return c.any(
    () => hasMedicare(c, i),
    () =>
      c.all(
        () => atLeast(numberOf(c, i, 'monthsOnSsdi'), number(c, 'medicare.disability-months')),
        () => getsDisabilityBenefits(c, i),
      ),
  );
}

/** How Medicare comes: with a free Part A, with one that has to be bought, or by disability. */
export function medicareKind(c: Context, i: number): string | undefined {
  if (!isOlder(c, i)) return 'disability';
  const free = c.decided(() => hasFreePartA(c, i));
  return free === undefined ? undefined : free ? 'partAFree' : 'partAPaid';
}
