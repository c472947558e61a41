/** The table that is printed in place of the rows: one line a program. */
import { waysOf } from './channels-list.ts';
import { element } from './dom.ts';
import type { View } from './port.ts';
import { forWhom, worthOf } from './row.ts';
import type { ShownResult } from './shown.ts';

/** Programs with amount, for whom, where to apply, and the number to call. */
export function fillPrinted(root: HTMLElement, view: View, results: readonly ShownResult[]): void {
  const body = root.querySelector('[data-printed] tbody');
  body?.replaceChildren(...results.map((result) => lineOf(view, result)));
}

function lineOf(view: View, result: ShownResult): HTMLElement {
  const row = element('tr');
  const head = element('th', '', view.words[result.program]?.short ?? result.program);
  head.scope = 'row';
  const outcome = element('span', 'outcome', view.t(`results.outcome.${result.outcome}`));
  outcome.dataset['outcome'] = result.outcome;
  head.append(element('br'), outcome);
  const { where, phone } = waysOf(view, result.program);
  const texts = [
    worthOf(view, result),
    forWhom(view, result),
    where?.text ?? (where ? view.t(where.label) : ''),
    phone?.text ?? '',
  ];
  row.append(head, ...texts.map((text) => element('td', '', text)));
  return row;
}
