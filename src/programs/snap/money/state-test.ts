import type { Amount, Truth } from '../../../engine/known/index.ts';
import type { View } from '../../../engine/view.ts';
import { snapAllOlder, snapHasOlder } from '../has-older.ts';

const TEST = 'snap.state-test';

/** Whether the state has a wider test (7 CFR 273.2(j)(2)(ii)). */
export const hasStateTest = (h: View): boolean => h.table(TEST) !== undefined;
/** A number of the state's test; undefined where it sets no limit. */
export const testNumber = (h: View, key: string): Amount | undefined => h.maybeNumber(TEST, [key]);
/** Whether the state's test says yes to a question. */
export const testSays = (h: View, key: string): boolean => h.word(TEST, [key]) === true;

/** Whether the state's limits for older and disabled people are for this household. */
export const usesOlderLimits = (h: View): Truth =>
  h.of(testSays(h, 'everyone') ? snapAllOlder : snapHasOlder);
