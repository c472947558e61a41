import { type Channel, channelsFor, HELP_LINE } from '../places/channels.ts';
import { element, link } from './dom.ts';
import type { View } from './port.ts';

/** The ways to apply in the household's state, best first, into a card. */
export function fillChannels(view: View, card: HTMLElement, program: string): void {
  const target = card.querySelector('[data-slot="apply"]');
  // Where the file of places did not come, there is still somebody to ask.
  const ways = view.places ? channelsFor(view.places, view.household.state, program) : [HELP_LINE];
  target?.append(...ways.map((way) => item(view, way)));
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
