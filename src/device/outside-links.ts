/**
 * On a shared computer an address outside is text and a QR code for one's own phone, not a link: nobody would come
 * back from the other site to clear the answers. Words and button come from components/device/Device.astro.
 */
import { generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { readable } from '../places/channels.ts';
import { isOutside, OUTSIDE } from './outside.ts';

/** Does so with the links of the page, and with those that come later. */
export function turnLinksIntoText(): void {
  const all = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(OUTSIDE))
      if (isOutside(link)) link.replaceWith(asText(link));
  };
  all();
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
}

function asText(link: HTMLAnchorElement): HTMLElement {
  const address = readable(link.href);
  const text = document.createElement('span');
  text.dataset['outside'] = '';
  text.append(...link.childNodes);
  if (!text.textContent?.includes(address)) text.append(` (${address})`);
  const button = codeButton(address);
  if (button) text.append(' ', button);
  button?.addEventListener('click', () => showCode(button, link.href));
  return text;
}

function codeButton(address: string): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#device-code');
  const button = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  const of = button?.querySelector('[data-of]');
  if (of) of.textContent = address;
  return button;
}

/** Shows the code behind its button, or takes it away again. */
function showCode(button: HTMLElement, url: string): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) return button.nextElementSibling?.remove();
  const code = toSvg(generate(url), document, { on: '#000', off: '#fff', scale: 5 });
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', button.textContent ?? '');
  button.after(code);
}
