/** Says in the card of each program that income keeps away at which pay it would turn. */
import { wholeMoney } from '../format/money.ts';
import { slot } from './dom.ts';
import type { View } from './port.ts';

/** To the next ten dollars down: whoever earns that much less is surely under it. */
const roundDown = (n: number): number => Math.floor(n / 10) * 10;

/** Fills the cards one after another, as the answers come. */
export async function sayWhatTurns(root: HTMLElement, view: View): Promise<void> {
  const plan = await view.plans();
  const { who, now } = plan;
  const { id } = view.household.people[who] ?? {};
  if (!now || id === undefined) return;
  for (const card of root.querySelectorAll<HTMLElement>('[data-result][data-outcome="unlikely"]')) {
    const pay = await plan.turning(card.dataset['result'] ?? '');
    // Other results are shown by now.
    if (!card.isConnected) return;
    if (pay === null || pay >= now) continue;
    const words = { pay: wholeMoney(roundDown(pay)), now: wholeMoney(now), name: view.names[id] ?? id };
    slot(card, 'turns', view.t(who === 0 ? 'results.turns.you' : 'results.turns.other', words));
  }
}
