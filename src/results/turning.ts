/** Says in the card of each program that income keeps away at which pay it would turn. */
import { turningPay } from '../engine/what-if.ts';
import { wholeMoney } from '../format/money.ts';
import { slot } from './dom.ts';
import type { Plans } from './plans.ts';
import type { View } from './port.ts';

/** To the next ten dollars down: whoever earns that much less is surely under it. */
const roundDown = (n: number): number => Math.floor(n / 10) * 10;

/** Fills the cards one after another, so that the page stays free in between. */
export function sayWhatTurns(root: HTMLElement, view: View, { first: who, of }: Plans): void {
  const plan = of(who);
  const { id } = view.household.people[who] ?? {};
  if (!plan.now || id === undefined) return;
  const cards = [...root.querySelectorAll<HTMLElement>('[data-result][data-outcome="unlikely"]')];
  const next = (): void => {
    const card = cards.shift();
    if (!card?.isConnected) return;
    const pay = turningPay(plan, card.dataset['result'] ?? '');
    if (pay !== undefined && pay < plan.now) {
      const words = {
        pay: wholeMoney(roundDown(pay)),
        now: wholeMoney(plan.now),
        name: view.names[id] ?? id,
      };
      slot(card, 'turns', view.t(who === 0 ? 'results.turns.you' : 'results.turns.other', words));
    }
    setTimeout(next, 0);
  };
  setTimeout(next, 0);
}
