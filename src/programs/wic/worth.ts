import { oneOf, over, ZERO } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { wicGroup } from './group.ts';

const GROUPS = ['infant', 'child', 'pregnant', 'breastfeeding', 'postpartum'] as const;

/** About what person `i`'s WIC food costs in the store, dollars a month; an estimate with two ends. */
export const wicWorth = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 246.10',
  of: (h, i) => {
    const { may, needs } = h.of(wicGroup, i);
    return over<string>(
      oneOf<string>(may.length > 1 ? GROUPS : may, needs),
      (group) => h.maybeNumber('wic.food-worth', [group]) ?? ZERO,
    );
  },
});
