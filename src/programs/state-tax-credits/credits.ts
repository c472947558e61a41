import type { Context } from '../../engine/context.ts';
import { type Range, sum } from '../../engine/range.ts';
import { stateCareCredit } from './care.ts';
import { stateChildCredit, stateEachCredit } from './child.ts';
import { stateWorkCredit } from './work.ts';

const ALL = [stateWorkCredit, stateChildCredit, stateCareCredit, stateEachCredit];

/** All credits of the state together, in dollars a year. */
export const stateCredits = (c: Context): Range => sum(ALL.map((measure) => c.of(measure)));
