/** Small helpers to build and fill elements. Text only: nothing typed by a person becomes markup. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Puts text into a slot; an empty one is hidden. */
export function slot(root: ParentNode, name: string, text: string): void {
  for (const found of root.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`)) {
    found.textContent = text;
    found.hidden = text === '';
  }
}

export function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const made = element('a', className, text);
  made.href = href;
  return made;
}

/** The same at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
