import type { BrowserTranslate } from '../i18n/browser-words.ts';
import type { Hit } from './find.ts';

/** One result. Text only: what the index holds is never read as HTML. `inPlace` is the program's part of a place's page. */
export function hitItem(
  { id, url, title, summary, also, words = [] }: Hit,
  t: BrowserTranslate,
  inPlace?: { readonly url: string; readonly name: string; readonly place: string },
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'usa-collection__item';
  item.dataset['hit'] = id;
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const heading = paragraph('', 'usa-collection__heading');
  heading.append(link);
  const body = document.createElement('div');
  body.className = 'usa-collection__body';
  body.append(heading);
  if (also !== undefined) body.append(paragraph(t('search.also', { name: also }), 'soft'));
  body.append(paragraph(summary, 'usa-collection__description'));
  if (words.length > 0) body.append(paragraph(t('search.words', { words: words.join(', ') }), 'soft small'));
  if (inPlace) {
    const { url: href, name, place } = inPlace;
    const line = paragraph('');
    line.append(
      Object.assign(document.createElement('a'), {
        href,
        textContent: t('search.inPlace', { name, place }),
        className: 'in-place',
      }),
    );
    body.append(line);
  }
  item.append(body);
  return item;
}

/** The lines to call for a danger, which the page brings along. */
export function dangerItem(root: HTMLElement, danger: string): Node[] {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-danger="${danger}"]`);
  return [...(template?.content.cloneNode(true).childNodes ?? [])];
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
