import { count, every, exactly, larger, not, orSuppose, smaller } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { snapMember } from './member.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';

/**
 * Whether person `i` is a member of the SNAP household, given that it has one: who is the only one that may be,
 * is. Sums are of interest only then, because a household without a member fails by that alone.
 */
export const foodUnitMember = measure({
  per: 'person',
  law: '7 CFR 273.1, 273.4, 273.5',
  of: (h, i) => {
    const others = h.people.filter((j) => j !== i);
    return orSuppose(h.of(snapMember, i), () => every(others, (j) => not(h.of(snapMember, j))));
  },
});

/** Who is a member of the SNAP household, one truth for each person. */
export const foodUnit = measure({
  per: 'household',
  law: '7 CFR 273.1, 273.4, 273.5',
  of: (h) => h.people.map((i) => h.of(foodUnitMember, i)),
});

/** Members of the SNAP household, one at least. People who are left out do not count, though their income may. */
export const foodUnitSize = measure({
  per: 'household',
  unit: 'people',
  law: '7 CFR 273.1',
  of: (h) => larger(count(h.of(foodUnit)), exactly(1)),
});

/** People who share the food but are left out; never all of them. */
export const foodUnitLeftOut = measure({
  per: 'household',
  unit: 'people',
  law: '7 CFR 273.11(c)',
  of: (h) => {
    const group = foodGroupOf(h.c, 0);
    return smaller(count(group.map((i) => not(h.of(foodUnitMember, i)))), exactly(group.length - 1));
  },
});
