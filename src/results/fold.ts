/** Long lists: the first lines stand open, the others are one tap away. */
import { element } from './dom.ts';

/** Puts lines into a list. More than `few` of them are folded under `more`, which is handed how many there are. */
export function fillFolded(
  list: Element | null,
  lines: readonly HTMLElement[],
  few: number,
  more: (count: number) => string,
): void {
  const rest = lines.slice(few);
  // A line that says "1 more" would take the room of that one.
  if (rest.length < 2) return list?.replaceChildren(...lines);
  const [fold, inside] = [element('details', 'more'), element('ul', 'rest')];
  inside.setAttribute('role', 'list');
  inside.append(...rest);
  fold.append(element('summary', '', more(rest.length)), inside);
  const line = element('li', 'fold');
  line.append(fold);
  list?.replaceChildren(...lines.slice(0, few), line);
}
