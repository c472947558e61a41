/** Birth control and related care: clinics of Title X (42 CFR part 59), and family planning of Medicaid (42 CFR 435.214). */
import { count, exactly, truth, type Amount } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { foodGroupOf } from '../shared/units/food-group.ts';
import { medicaidHousehold } from '../shared/units/medicaid-household.ts';
import { grossCashIncome, ownCashIncome } from '../shared/gross-cash-income.ts';
import { guidelineShare } from '../shared/guideline-limit.ts';
import { canBePregnant } from '../shared/is-pregnant.ts';

/** Who is younger may come alone, and then only their own money counts (42 CFR 59.2). */
const ADULT = 18;
const comesAlone = (h: View, i: number): boolean => h.age(i) < ADULT;

/** Whether person `i` is of an age at which a pregnancy can be planned or avoided. */
export const isOfChildbearingAge = measure({
  per: 'person',
  law: '42 U.S.C. 300(a)',
  of: (h, i) => truth(canBePregnant(h, i)),
});

/** Dollars a month, before tax, that a clinic looks at for person `i`. */
export const clinicIncome = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 CFR 59.2',
  of: (h, i) => h.of(comesAlone(h, i) ? ownCashIncome : grossCashIncome, i),
});

const clinicSize = measure({
  per: 'person',
  unit: 'people',
  law: '42 CFR 59.2',
  of: (h, i) => exactly(comesAlone(h, i) ? 1 : foodGroupOf(h.c, i).length),
});

/** Dollars a month up to which a clinic gives a discount. */
export const clinicLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 CFR 59.5(a)(8)',
  size: clinicSize,
  of: (h, i) => guidelineShare(h, h.of(clinicSize, i), h.number('aca-family-planning.discount-percent')),
});

const statePercent = (h: View): Amount | undefined => h.maybeNumber('aca-family-planning.state-percent');

/** Whether the state runs family planning of its own in Medicaid, as far as we know. */
export const stateHasFamilyPlanning = measure({
  per: 'household',
  law: '42 CFR 435.214',
  of: (h) => truth(statePercent(h) !== undefined),
});

const stateSize = measure({
  per: 'person',
  unit: 'people',
  law: '42 CFR 435.603(b)',
  of: (h, i) => count(h.of(medicaidHousehold, i)),
});

/** Dollars a month up to which the state's own family planning takes person `i`; nothing where there is none. */
export const stateFamilyPlanningLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '42 CFR 435.214',
  size: stateSize,
  of: (h, i) => guidelineShare(h, h.of(stateSize, i), statePercent(h) ?? exactly(0)),
});
