/** Work in SSDI: the credits that insure somebody, and the pay that counts as substantial work (42 U.S.C. 423). */
import { exactly, when } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

const FEWEST = 6;
const FULLY_INSURED = 40;
/** Of the last 40 quarters, 20 have to be worked from 31 on. */
const RECENT = 20;

/** Work credits of person `i`. */
export const workCredits = measure({
  per: 'person',
  unit: 'credits',
  law: '42 U.S.C. 413',
  of: (h, i) => h.count(i, 'workCredits'),
});

/** One for each year after 21, six at least, 40 at most (42 U.S.C. 414(a)): all that a blind person needs. */
const byAge = (age: number): number => Math.min(FULLY_INSURED, Math.max(FEWEST, age - 22));

/** By age when the disability begins, which we take to be now: half of the time since 21, from 31 on 20 or more. */
function withRecentWork(age: number): number {
  if (age < 24) return FEWEST;
  return age < 31 ? 2 * (age - 21) : Math.max(RECENT, byAge(age));
}

/** Credits that insure person `i` for disability. */
export const ssdiCredits = measure({
  per: 'person',
  unit: 'credits',
  law: '20 CFR 404.130',
  of: (h, i) => when(h.flag(i, 'blind'), exactly(byAge(h.age(i))), exactly(withRecentWork(h.age(i)))),
});

/** Dollars a month above which pay counts as substantial work; blind people have a higher amount. */
export const substantialWork = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 U.S.C. 423(d)(4)',
  of: (h, i) =>
    when(
      h.flag(i, 'blind'),
      () => h.number('ssdi.substantial-work-blind'),
      () => h.number('substantial-work'),
    ),
});
