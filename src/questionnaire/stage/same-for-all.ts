/** A question about each person that first asks whether the answer is the same for everybody. */
import { answers, type Draft, drop, NONE, UNKNOWN } from '../draft.ts';
import { type Field, fieldsOf, isTick } from '../form.ts';

const groupIn = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('[data-same]');
const ownLists = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-own]')];
const rowOf = (field: Field): HTMLElement | null => field.closest<HTMLElement>('.usa-radio, .usa-checkbox');
const wayIn = (group: HTMLElement): string | undefined =>
  fieldsOf(group).find((it) => isTick(it) && it.checked)?.value;
const pathOf = (list: HTMLElement): string => fieldsOf(list)[0]?.name ?? '';

/** Where only one person is asked, there is nothing to be the same; else what was answered says which it was. */
export function restoreSame(root: ParentNode, draft: Draft): void {
  const group = groupIn(root);
  const lists = ownLists(root);
  if (!group) return;
  if (lists.length < 2) return group.remove();
  if (wayIn(group) !== undefined) return;
  const given = lists.map((list) => [...answers(draft, pathOf(list))].sort().join());
  if (given.every((it) => it === '')) return;
  const isSame = given.every((it) => it === given[0]);
  const way = !isSame ? 'differs' : given[0] === NONE ? NONE : given[0] === UNKNOWN ? UNKNOWN : 'same';
  for (const field of fieldsOf(group)) if (isTick(field)) field.checked = field.value === way;
}

/** Shows the lists that the answer asks for: one for all, with what everybody can have, or one for each. */
export function showSame(root: ParentNode): void {
  const group = groupIn(root);
  if (!group) return;
  const way = wayIn(group);
  const lists = ownLists(root);
  const everybodys = (value: string): boolean =>
    lists.every((list) => fieldsOf(list).some((it) => it.value === value));
  lists.forEach((list, n) => {
    list.hidden = way === 'same' ? n > 0 : way !== 'differs';
    const legend = list.querySelector<HTMLElement>('legend');
    if (legend) {
      legend.dataset['who'] ??= legend.textContent;
      legend.textContent = (way === 'same' ? legend.dataset['which'] : legend.dataset['who']) ?? '';
    }
    for (const field of fieldsOf(list)) {
      const isLeftOut = way === 'same' && (!everybodys(field.value) || field.value === NONE);
      const row = rowOf(field);
      if (row) row.hidden = isLeftOut;
      if (isLeftOut && isTick(field)) field.checked = false;
    }
  });
}

/** Writes what holds for everybody to each of them; "I don't know" stays open for all. */
export function storeSame(root: ParentNode, draft: Draft): void {
  const group = groupIn(root);
  if (!group) return;
  const way = wayIn(group);
  const [first, ...others] = ownLists(root).map(pathOf);
  if (way !== UNKNOWN) drop(draft, group.dataset['same'] ?? '');
  if (way === 'differs' || first === undefined) return;
  const all = way === 'same' ? answers(draft, first) : way === NONE ? [NONE] : [];
  for (const path of [first, ...others])
    if (all.length) draft.answers[path] = [...all];
    else drop(draft, path);
}
