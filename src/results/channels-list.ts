import { type Channel, channelsFor, HELP_LINE } from '../places/channels.ts';
import { element, link } from './dom.ts';
import type { View } from './port.ts';

/** Words that only screen readers say, such as which program a button is about. */
export const hidden = (text: string): HTMLElement => element('span', 'visually-hidden', text);

export const linkButton = (href: string, text: string, className: string): HTMLAnchorElement =>
  link(href, text, className);

/** A button with the number to call on it. */
export function callButton(
  view: View,
  { href = '', text = '', hint }: Channel,
  program: string,
): HTMLElement {
  const part = element('span', 'call');
  const button = linkButton(href, view.t('results.call', { phone: text }), 'usa-button usa-button--outline');
  button.append(hidden(`: ${program}`));
  part.append(button);
  if (hint) part.append(element('span', 'hint', view.t(hint)));
  return part;
}

/** The ways to apply in the household's state: where, and whom to call, 211 where the program has no number; then all others. */
export function waysOf(
  view: View,
  program: string,
): { where: Channel | undefined; phone: Channel | undefined; others: readonly Channel[] } {
  // Where the file of places did not come, there is still somebody to ask.
  const ways = view.places ? channelsFor(view.places, view.household.state, program) : [HELP_LINE];
  const where = ways.find(({ kind }) => kind === 'online' || kind === 'inPerson');
  const phone = ways.find(({ kind }) => kind === 'phone') ?? ways.find(({ kind }) => kind === '211');
  const others = ways.filter((way) => way !== where && way !== phone && (way.kind !== '211' || !phone));
  return { where, phone, others };
}

/** The best way to apply and a number as buttons, the others folded. */
export function fillChannels(view: View, row: HTMLElement, program: string): void {
  const name = view.words[program]?.short ?? program;
  const { where, phone, others } = waysOf(view, program);
  const target = row.querySelector('[data-slot="apply"]');
  if (where) target?.append(mainWay(view, where, name));
  if (phone) target?.append(callButton(view, phone, name));
  row.querySelector('[data-slot="ways"]')?.append(...others.map((way) => item(view, way)));
  const more = row.querySelector<HTMLElement>('[data-more-ways]');
  if (more) more.hidden = !others.length;
}

function mainWay(view: View, { label, href, hint }: Channel, name: string): HTMLElement {
  const part = element('span', 'call');
  const text = view.t(label);
  if (!href) part.append(element('strong', '', text));
  else {
    const button = linkButton(href, text, 'usa-button');
    button.append(hidden(`: ${name}`));
    part.append(button);
  }
  if (hint) part.append(element('span', 'hint', view.t(hint)));
  return part;
}

function item(view: View, { label, href, text, hint, kind }: Channel): HTMLElement {
  const li = element('li', `channel channel-${kind}`);
  const name = view.t(label);
  if (href) li.append(link(href, name, 'channel-link'));
  else li.append(name);
  // Written out beside the link, for paper and for whoever dials on another phone.
  if (text) li.append(' ', element('span', 'channel-text', text));
  if (hint) li.append(' ', element('span', 'hint', view.t(hint)));
  return li;
}
