/** Marks texts that scripts show in English, because the page's language lacks them. Only pages of drafts load this. */
import { END, OTHER } from './message.ts';

const MARK = 'data-untranslated';

/** Puts an element around each text between marks. The marks stay, unseen, so that scripts read back what they wrote. */
function mark(text: Text): void {
  const start = text.data.indexOf(OTHER);
  if (start < 0 || text.parentElement?.closest(`[${MARK}], script, title, option`)) return;
  const other = text.splitText(start);
  const end = endOf(other.data);
  const rest = end < other.length ? other.splitText(end) : undefined;
  const span = document.createElement('span');
  span.lang = 'en';
  span.dir = 'ltr';
  span.setAttribute(MARK, '');
  other.replaceWith(span);
  span.append(other);
  if (rest) mark(rest);
}

/** Where the text that begins with a mark ends. */
function endOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (/[\u2066-\u2068]/.test(text.charAt(i))) depth++;
    if (text.charAt(i) === END && --depth === 0) return i + 1;
  }
  return text.length;
}

function markIn(node: Node): void {
  if (node instanceof Text) return mark(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts.forEach(mark);
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') markIn(target);
    for (const node of addedNodes) markIn(node);
  }
}).observe(document, { childList: true, characterData: true, subtree: true });
markIn(document.body);
