import {
  add,
  andThen,
  any,
  atBestOpen,
  atLeast,
  either,
  exactly,
  NO,
  orElse,
  type Truth,
  truth,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import type { View } from '../../engine/view.ts';
import { snapDisabled } from './disabled.ts';

/** Quarters of work that end the wait, and years of the wait (8 U.S.C. 1612(a)(2)). */
const QUARTERS = 40;
const YEARS = 5;
const ADULT = 18;
const HUMANITARIAN = ['refugeeOrAsylee', 'cubanHaitianEntrant', 'cofa'];

/** Whether the household lives where and when Public Law 119-21, section 10108, already holds. */
const isNewLaw = (h: View): boolean =>
  (h.word('snap.status-rule-state') ?? h.word('snap.status-rule')) === 'after-2025-law';

/** Own quarters count. A spouse's count as far as they fall in the marriage, which is not asked. */
function hasQuarters(h: View, i: number): Truth {
  const own = h.count(i, 'workCredits');
  const spouse = spouseOf(h.c, i);
  return orElse(atLeast(own, exactly(QUARTERS)), () =>
    spouse === undefined
      ? NO
      : atBestOpen(atLeast(add(own, h.count(spouse, 'workCredits')), exactly(QUARTERS))),
  );
}

// A question that follows up another is not open before that one is answered with yes.
const servedWell = (h: View, i: number): Truth =>
  any(h.flag(i, 'activeDuty'), () =>
    andThen(h.flag(i, 'veteran'), () => h.flag(i, 'dischargeOtherThanDishonorable')),
  );

function isMilitary(h: View, i: number): Truth {
  const spouse = spouseOf(h.c, i);
  return any(
    servedWell(h, i),
    () => (spouse === undefined ? NO : servedWell(h, spouse)),
    () => h.flag(i, 'spouseOfVeteran'),
    () => h.flag(i, 'survivorOfVeteran'),
  );
}

/** A green card counts after five years, or at once for some (7 CFR 273.4(a)(6)). */
const greenCardCounts = (h: View, i: number): Truth =>
  any(
    truth(h.age(i) < ADULT),
    () => atLeast(h.count(i, 'yearsInStatus'), exactly(YEARS)),
    () => h.choice(i, 'statusBefore', ...HUMANITARIAN),
    () => h.of(snapDisabled, i),
    () => isMilitary(h, i),
    () => hasQuarters(h, i),
  );

// Among the other lawful statuses the old law served some (parole of a year, deportation withheld) and not
// others (protected status, visas), which our question does not tell apart.
const beforeNewLaw = (h: View, i: number): Truth =>
  any(h.choice(i, 'citizenship', 'refugeeOrAsylee'), () =>
    atBestOpen(h.choice(i, 'citizenship', 'otherLawful')),
  );

/** Whether the citizenship or immigration status of person `i` is one that SNAP serves. */
export const snapStatus = measure({
  per: 'person',
  law: '7 U.S.C. 2015(f)',
  of: (h, i) =>
    orElse(h.choice(i, 'citizenship', 'citizen', 'cofa', 'cubanHaitianEntrant'), () =>
      either(
        h.choice(i, 'citizenship', 'permanentResident'),
        () => greenCardCounts(h, i),
        () => (isNewLaw(h) ? NO : beforeNewLaw(h, i)),
      ),
    ),
});
