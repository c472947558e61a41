import type { Context } from '../../../engine/context.ts';
import { choiceIn } from '../../../engine/household/facts.ts';
import { word } from '../../../engine/parameters.ts';
import { not, type Truth } from '../../../engine/truth.ts';

/** Statuses that would lose refunds under the rule the Treasury announced on 2025-11-20. */
const NOT_QUALIFIED = ['daca', 'otherLawful'];

/** Whether person `i` has, or can have, a Social Security number that is good for work. */
export const hasWorkNumber = (c: Context, i: number): Truth =>
  not(choiceIn(c, i, 'citizenship', ['undocumented']));

/** Whether a refunded credit may be paid to person `i`; open for some since a rule about it was announced. */
export function canGetRefund(c: Context, i: number): Truth {
  return c.all(
    () => hasWorkNumber(c, i),
    () => (word(c, 'refund-rule') === 'announced' ? notBarred(c, i) : true),
  );
}
function notBarred(c: Context, i: number): Truth {
  return choiceIn(c, i, 'citizenship', NOT_QUALIFIED) === false ? true : undefined;
}
