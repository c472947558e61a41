/** The income test of VA health care (38 U.S.C. 1722; 38 CFR 17.36(b)(5)). */
import { add, count, exactly, inCents, sum, times, when, YES, ZERO } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { ownCashIncome } from '../shared/gross-cash-income.ts';
import { isStudent } from '../shared/units/student.ts';
import { coupleOf } from '../shared/units/tax-unit.ts';
import { vaFamily } from '../shared/va-family.ts';

/** People who depend on the veteran, with whether each does: children of 18 to 22 only while they go to school. */
function dependents(h: View, i: number) {
  const { children, grown } = vaFamily(h.c, i);
  const others = [...coupleOf(h.c, i).filter((k) => k !== i), ...children];
  return [
    ...others.map((k) => ({ k, counts: YES })),
    ...grown.map((k) => ({ k, counts: h.of(isStudent, k) })),
  ];
}

const familySize = measure({
  per: 'person',
  unit: 'people',
  law: '38 U.S.C. 1722(b)',
  of: (h, i) => add(exactly(1), count(dependents(h, i).map(({ counts }) => counts))),
});

/** Dollars a year, before tax, of the veteran and those who depend on them. Medical costs, which come off, are left in. */
export const vaHealthIncome = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '38 U.S.C. 1722(f)',
  of: (h, i) => {
    const others = dependents(h, i).map(({ k, counts }) => when(counts, h.of(ownCashIncome, k), ZERO));
    return inCents(times(sum([h.of(ownCashIncome, i), ...others]), 12));
  },
});

/** Dollars a year up to which VA takes the veteran for low income; the limit of a place may be higher. */
export const vaHealthLimit = measure({
  per: 'person',
  unit: 'dollars a year',
  law: '38 U.S.C. 1722(b)',
  size: familySize,
  of: (h, i) => h.bySize('va-health.income-limit', h.of(familySize, i)),
});
