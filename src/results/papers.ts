import { element, slot } from './dom.ts';
import type { View } from './port.ts';

interface Paper {
  readonly name: string;
  count: number;
}

/** One list of papers for every card that is worth applying for, counted over the cards on the page. */
export function fillPapers(root: HTMLElement, view: View): void {
  const block = root.querySelector<HTMLElement>('[data-papers]');
  const papers = new Map<string, Paper>();
  for (const group of ['likely', 'possible'])
    for (const item of root.querySelectorAll<HTMLElement>(`[data-group="${group}"] [data-document]`)) {
      const key = item.dataset['document'] ?? '';
      const paper = papers.get(key) ?? { name: item.textContent.trim(), count: 0 };
      paper.count += 1;
      papers.set(key, paper);
    }
  if (!block) return;
  block.hidden = !papers.size;
  slot(block, 'papers-title', view.t('results.list.title'));
  const sorted = [...papers.values()].sort((a, b) => b.count - a.count);
  block.querySelector('ul')?.replaceChildren(...sorted.map((paper) => paperItem(view, paper)));
}

function paperItem(view: View, { name, count }: Paper): HTMLElement {
  const item = element('li', 'paper', name);
  item.append(' ', element('span', 'hint', view.t('results.more.programs', { count })));
  return item;
}
