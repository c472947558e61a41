import { hidden } from './channels-list.ts';
import { element } from './dom.ts';
import type { View } from './port.ts';

/** A button that leads to the question of a path in the look of a link; `about` is said to screen readers. */
export function changeButton(view: View, path: string, text: string, about: string): HTMLElement {
  const button = element('button', 'usa-button usa-button--unstyled', text);
  button.type = 'button';
  button.dataset['action'] = 'change';
  button.append(hidden(`: ${about}`));
  button.addEventListener('click', () => view.goTo(path));
  return button;
}
