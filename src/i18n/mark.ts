/** Makes the marks around texts in another language than their page into elements that say which language it is. */
import { fallbackLanguage } from './languages.ts';
import { END, OTHER } from './message.ts';

const START = `<span lang="${fallbackLanguage}" dir="ltr" data-untranslated>`;
/** Comments, elements that hold text alone, tags, and the signs of bidirectional text. */
const TOKENS =
  /<!--[^]*?-->|<(script|style|title|option|textarea)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'"<>])*>|[\u2066\u2068\u2069]/g;
/** Attributes that are read aloud; data-* is for scripts, which mark what they show. */
const ATTRIBUTES = /(\s(?!data-)[\w:-]+=)("[^"]*"|'[^']*')/g;

/** The text without marks of another language, other signs kept. */
function unmarked(text: string): string {
  const open: string[] = [];
  return text.replace(/[\u2066\u2068\u2069]/g, (sign) => {
    if (sign !== END) open.push(sign);
    const start = sign === END ? open.pop() : sign;
    return start === OTHER ? '' : sign;
  });
}

/** A page with an element around each text that stands in English because its translation is missing. */
export function markUntranslated(html: string): string {
  if (!html.includes(OTHER)) return html;
  const open: string[] = [];
  return html.replace(TOKENS, (token, holds: string | undefined) => {
    if (token.startsWith('<!--') || holds === 'script' || holds === 'style') return token;
    if (holds !== undefined) return unmarked(token);
    if (token.startsWith('<'))
      return token.replace(ATTRIBUTES, (_, name: string, value: string) => name + unmarked(value));
    if (token !== END) open.push(token);
    const start = token === END ? open.pop() : token;
    if (start !== OTHER) return token;
    return token === END ? '</span>' : START;
  });
}
