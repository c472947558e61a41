/** What rules may ask of this program. */
export { stateCareCredit } from './care.ts';
export { stateChildCredit, stateEachCredit } from './child.ts';
export { stateHasCare, stateHasChild, stateHasEach, stateHasWork } from './table.ts';
export { stateWorkCredit } from './work.ts';
export { stateCredits } from './credits.ts';
