import { number } from '../format/number.ts';
import { pluralForm } from '../format/plural.ts';
import type { Forms, Message } from '../schema/message.ts';

export type { Message } from '../schema/message.ts';

export type Params = Readonly<Record<string, string | number>>;

/** Around a text in another language than its page: its direction is its own there, and a page marks it (mark.ts). */
export const OTHER = '\u2066';
export const END = '\u2069';
const FIRST_STRONG = '\u2068';

/** Puts params into a message. Pure, and the same at build and in the browser. */
export function fill(message: Message, params: Params, lang: string): string {
  if (typeof message === 'string')
    return message.replace(/\{(\w+)\}/g, (place, name: string) => {
      const param = params[name];
      return param === undefined ? place : typeof param === 'number' ? number(param) : param;
    });
  if (isRow(message)) return message.map((part) => fill(part, params, lang)).join('');
  if (typeof message['lang'] === 'string') return OTHER + fill(message.other, params, message['lang']) + END;
  return fill(chosen(message, params, lang), params, lang);
}

const isRow = (message: Message): message is readonly Message[] => Array.isArray(message);

function chosen(forms: Forms, params: Params, lang: string): Message {
  const { select, plural = 'count', other } = forms;
  if (select !== undefined) return forms[String(params[String(select)])] ?? other;
  const count = Number(params[String(plural)]);
  return forms[`=${count}`] ?? forms[pluralForm(count, lang)] ?? other;
}

/** Params that do not disturb the order of a text that reads from right to left, whatever way they read themselves. */
export function isolated(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, it]) => [name, typeof it === 'string' ? FIRST_STRONG + it + END : it]),
  );
}
