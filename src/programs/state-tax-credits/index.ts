/** What rules may ask of this program. */
export { stateCareCredit } from './state-credits-care.ts';
export { stateChildCredit, stateEachCredit } from './state-credits-child.ts';
export { stateHasCare, stateHasChild, stateHasEach, stateHasWork } from './state-credits-table.ts';
export { stateWorkCredit } from './state-credits-work.ts';
export { stateCredits } from './state-credits.ts';
