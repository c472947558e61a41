import type { Message } from './message.ts';

export const pseudoCode = 'qps';

const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
};

/** English with accents and a third more letters, so that nothing fits by luck; {places} stay. */
export function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudoText(message);
  if (Array.isArray(message)) return message.map((part: Message) => pseudoMessage(part));
  return Object.fromEntries(
    Object.entries(message).map(([form, text]: [string, Message]) =>
      // What names the number or word is no text.
      form === 'plural' || form === 'select' ? [form, text] : [form, pseudoMessage(text)],
    ),
  ) as unknown as Message;
}

/** Words of any shape: every text in it, however deep. */
export function pseudoWords<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, part]) => [key, pseudoWords<unknown>(part)]);
  return Object.fromEntries(entries) as T;
}

function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\}|<[^>]+>)/);
  const accented = parts.map((it) =>
    /^[{<]/.test(it) ? it : it.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
  );
  const words = Math.ceil(text.length / 3 / 6);
  return `${accented.join('')} ${Array.from({ length: words }, () => 'lørëm').join(' ')}`;
}
