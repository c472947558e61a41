import type { Context } from '../../engine/context.ts';
import { amount, either, exactly, OFFICE_DECIDES, truth, YES } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { povertyGuideline, word } from '../../engine/parameters.ts';
import { multiply, type Range, rising } from '../../engine/range.ts';
import type { View } from '../../engine/view.ts';
import { medicaidSize } from './income.ts';

const roundedUp = (n: number): number => Math.ceil(n - 1e-6);

/**
 * Dollars a month at a percent of the poverty guideline for so many people, rounded up to a dollar. A state may round the
 * guideline of the month first.
 */
export function monthlyLimit(c: Context, size: Range, percent: Range): Range {
  const year = povertyGuideline(c, size);
  if (word(c, 'medicaid.month-rounded-first') !== true)
    return rising(multiply(year, percent), (n) => roundedUp(n / 1200));
  const month = rising(year, (n) => roundedUp(n / 12));
  return rising(multiply(month, percent), (n) => roundedUp(n / 100));
}

/** The limit for each person's household. */
const magiLimit = (parameter: string | ((h: View, i: number) => string)) =>
  measure({
    per: 'person',
    unit: 'dollars a month',
    law: '42 CFR 435.603',
    size: medicaidSize,
    of: (h, i) => {
      const size = h.of(medicaidSize, i);
      const percent =
        h.maybeNumber(typeof parameter === 'string' ? parameter : parameter(h, i)) ?? exactly(0);
      const { min, max, from } = h.from((c) => monthlyLimit(c, size, percent));
      return amount(min, max, size.needs, from);
    },
  });

/** The group's limit for a child: babies, 1 to 5, 6 to 18. */
export const medicaidChildLimit = magiLimit((h, i) => {
  const until = h.maybeNumber('medicaid.infant-until')?.min ?? 1;
  return `medicaid.limit-${h.age(i) < until ? 'infant' : h.age(i) < 6 ? '1to5' : '6to18'}`;
});

export const medicaidPregnantLimit = magiLimit('medicaid.limit-pregnant');
export const medicaidParentLimit = magiLimit('medicaid.limit-parent');
export const medicaidAdultLimit = magiLimit('medicaid.limit-adult');
export const medicaidYoungAdultLimit = magiLimit('medicaid.limit-19to20');
export const chipChildLimit = magiLimit('chip.limit-child');
export const chipPregnantLimit = magiLimit('chip.limit-pregnant');
export const chipUnbornLimit = magiLimit('chip.limit-unborn');

const has = (parameter: string) =>
  measure({
    per: 'household',
    law: '42 CFR 435.110 to 435.119; 42 CFR 457.310',
    of: (h) => truth((h.maybeNumber(parameter)?.max ?? 0) > 0),
  });

/** Whether the state has the group. */
export const coversAdults = has('medicaid.limit-adult');
export const coversYoungAdults = has('medicaid.limit-19to20');
export const hasChipForChildren = has('chip.limit-child');
export const hasChipInPregnancy = has('chip.limit-pregnant');
export const hasChipFromConception = has('chip.limit-unborn');

/** Whether the federal groups hold here: the territories run Medicaid with limits of their own. */
export const hasStateMedicaid = has('medicaid.limit-pregnant');

/** Whether we have the rules of this place; what a territory's office decides stays open. */
export const medicaidRulesKnown = measure({
  per: 'household',
  law: '42 U.S.C. 1308',
  of: (h) => either(h.of(hasStateMedicaid), YES, OFFICE_DECIDES),
});

/** Income above which a territory's Medicaid is out of reach; below it the local office decides. */
export const medicaidTerritoryLimit = magiLimit('medicaid.limit-territory');
