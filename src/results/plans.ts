/** The what-if plans of one shown result, one for each person: each remembers every pay that a part of the page asked about. */
import { mainEarner, type WhatIf, whatIf } from '../engine/what-if.ts';
import { engine } from '../programs/screen.ts';
import type { View } from './port.ts';

export interface Plans {
  /** The person whose pay one asks about first. */
  readonly first: number;
  readonly of: (who: number) => WhatIf;
}

export function plansOf({ household, rules, screening, counties }: View): Plans {
  const plans: WhatIf[] = [];
  return {
    first: mainEarner(engine, household, rules, screening.asOf),
    of: (who) => (plans[who] ??= whatIf(engine, household, who, rules, screening.asOf, counties)),
  };
}
