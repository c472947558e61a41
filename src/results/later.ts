/** What comes later: birthdays that open or end something, and renewals. */
import { element } from './dom.ts';
import type { View } from './port.ts';
import type { ShownResult } from './shown.ts';

/** At which birthday what changes, for those who are a year or less from it. */
const BIRTHDAYS: readonly (readonly [age: number, key: string, programs: readonly string[]])[] = [
  // 7 CFR 246.7(c).
  [5, 'wic', ['wic']],
  // 26 U.S.C. 24(c)(1).
  [17, 'ctc', ['ctc']],
  // 42 U.S.C. 1396d(n), 1397jj(c)(1).
  [19, 'cover', ['medicaid', 'chip']],
  // 42 U.S.C. 1395c.
  [65, 'medicare', []],
];
const RENEWED = ['snap', 'medicaid', 'chip', 'tanf'];

export function fillLater(root: HTMLElement, view: View, likely: readonly ShownResult[]): void {
  const gets = (id: string, person: string): boolean =>
    likely.some((r) => r.program === id && r.people.some((p) => p.id === person && p.outcome === 'likely'));
  const birthdays = view.household.people.flatMap(({ id, age }) =>
    BIRTHDAYS.filter(
      ([at, , programs]) => age === at - 1 && (!programs.length || programs.some((it) => gets(it, id))),
    ).map(([at, key]) => {
      const who = id === view.household.people[0]?.id ? 'you' : 'other';
      return view.t(`results.later.${key}.${who}`, { name: view.names[id] ?? id, age: at });
    }),
  );
  const isRenewed = likely.some(({ program }) => RENEWED.includes(program));
  const lines = [...birthdays, ...(isRenewed ? [view.t('results.later.renew')] : [])];
  root
    .querySelector('[data-slot="later-lines"]')
    ?.replaceChildren(...lines.map((text) => element('li', '', text)));
}
