import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { Hit } from './find.ts';

/** One result. Text only: what the index holds is never read as HTML. */
export function hitItem({ id, url, title, summary, also }: Hit, t: BrowserTranslate): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'usa-collection__item';
  item.dataset['hit'] = id;
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const heading = paragraph('', 'usa-collection__heading');
  heading.append(link);
  item.append(heading);
  if (also !== undefined) item.append(paragraph(t('search.also', { name: also }), 'soft'));
  item.append(paragraph(summary, 'usa-collection__description'));
  return item;
}

function paragraph(text: string, className = ''): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

/** Arrow down and up go from the field to the results and back, next to Tab. */
export function moveBetween(root: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input[type=search], [data-hits] a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
