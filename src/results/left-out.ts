/** Who here would have no health coverage, by what was answered, and what stands in the way. */
import { list } from '../format/list.ts';

import type { Person } from '../facts/values.ts';
import { capital, slot } from './dom.ts';
import { gapText } from './numbers.ts';
import type { View } from './port.ts';
import { together } from './say.ts';
import type { ShownResult } from './shown.ts';
import { coveredPeople } from './totals.ts';

/** An offer that was not taken covers nobody. */
const NONE: ReadonlySet<string> = new Set(['none', 'employerOfferOnly']);
const has = (insurance: readonly string[]): boolean => insurance.some((it) => !NONE.has(it));

/** People who have no insurance, and whom no program that covers health could serve. */
export function leftOut(view: View, results: readonly ShownResult[]): readonly Person[] {
  const cover = results.filter(({ program }) => view.words[program]?.isCover);
  const now = cover.filter(({ outcome }) => outcome !== 'unlikely');
  const covered = coveredPeople(view, now);
  const perhaps = new Set(
    now.flatMap(({ people }) => people.filter((p) => p.outcome === 'possible').map(({ id }) => id)),
  );
  const { people, unstated } = view.household;
  return people.filter(({ id, insurance }) => {
    const isKnown = insurance !== undefined || unstated === 'none';
    return isKnown && !has(insurance ?? []) && !covered.has(id) && !perhaps.has(id);
  });
}

export function fillLeftOut(root: HTMLElement, view: View, results: readonly ShownResult[]): void {
  const block = root.querySelector<HTMLElement>('[data-left-out]');
  const people = leftOut(view, results);
  if (!block) return;
  block.hidden = !people.length;
  const names = people.map(({ id, age }) =>
    id === view.household.people[0]?.id ? view.t('results.leftOut.you', { age }) : (view.names[id] ?? id),
  );
  slot(
    block,
    'left-out',
    view.t('results.leftOut.title', { people: capital(list(names, view.lang)), count: people.length }),
  );
  slot(
    block,
    'left-out-why',
    together(
      view,
      ['medicaid', 'marketplace'].map((id) => whyNot(view, results, id, people)),
    ),
  );
}

/** "Medicaid: $1,330 too much a month." */
function whyNot(view: View, results: readonly ShownResult[], id: string, people: readonly Person[]): string {
  const result = results.find(({ program }) => program === id);
  const ids = new Set(people.map((p) => p.id));
  if (!result) return '';
  const own = result.reasons.filter(({ person }) => person !== undefined && ids.has(person));
  const gap = gapText(view, { ...result, people: [], reasons: own });
  const program = view.words[id]?.short ?? id;
  return gap ? view.t('results.leftOut.why', { program, gap }) : '';
}
