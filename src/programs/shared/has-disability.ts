import { all, any, not } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

/**
 * Whether person `i` has a disability as far as anybody has said: a condition of twelve months or more that has not been
 * turned down, a decision of the Social Security Administration, or blindness.
 */
export const hasDisability = measure({
  per: 'person',
  law: '42 U.S.C. 423(d)',
  of: (h, i) =>
    any(
      all(h.flag(i, 'disabled'), () => not(h.choice(i, 'disabilityDecision', 'denied'))),
      () => h.choice(i, 'disabilityDecision', 'approved'),
      () => h.flag(i, 'blind'),
    ),
});
