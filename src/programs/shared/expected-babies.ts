import { personAt } from '../../engine/household/facts.ts';
import { exactly, when, ZERO } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { isPregnant } from './is-pregnant.ts';

/** Babies that person `i` expects: 1 where pregnant and not said otherwise, 0 where not pregnant. */
export const expectedBabies = measure({
  per: 'person',
  unit: 'babies',
  law: 'a fact that is asked',
  of: (h, i) => when(h.of(isPregnant, i), exactly(personAt(h.c, i).expectedBabies ?? 1), ZERO),
});
