import { number } from '../format/number.ts';
import { pluralForm } from '../format/plural.ts';

/** A whole sentence with {places}, or one sentence for each plural form of {count}. */
export type Message = string | ({ readonly other: string } & Readonly<Record<string, string>>);

export type Params = Readonly<Record<string, string | number>>;

/** Puts params into a message. Pure, and the same at build and in the browser. */
export function fill(message: Message, params: Params, lang: string): string {
  return spoken(message, params, lang).replace(/\{(\w+)\}/g, (place, name: string) => {
    const param = params[name];
    return param === undefined ? place : typeof param === 'number' ? number(param) : param;
  });
}

function spoken(message: Message, params: Params, lang: string): string {
  if (typeof message === 'string') return message;
  return message[pluralForm(Number(params['count']), lang)] ?? message.other;
}
