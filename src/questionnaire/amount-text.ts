import type { Amount } from '../facts/values.ts';
import { MOST_DOLLARS } from '../facts/table.ts';

/** How far from the truth "it is about this much" may be. */
const ABOUT = 0.15;

/** Digits in threes, parted by one mark, and perhaps cents after the other mark. */
const GROUPED = /^-?[1-9]\d{0,2}([.,\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d*)?$/;
/** Only "1.200": thousands where money comes in whole dollars, parts of one where it does not. */
const POINT_AND_THREE = /^-?\d{1,3}\.\d{3}$/;
/** A comma before cents, as in "15,5"; before three digits only after a zero. */
const CENTS_AFTER_COMMA = /^-?(?:\d*,\d{0,2}|0?,\d+)$/;
const PLAIN = /^-?(\d+\.?\d*|\.\d+)$/;

/** What a point before exactly three digits means. */
export type Point = 'thousands' | 'decimal';

/**
 * A typed number: "$1,200.50", "1.200" and "1 200" are read kindly. A comma before exactly three digits parts
 * thousands. A point does so too in an amount of money, since nobody writes a tenth of a cent; but pay by the hour
 * ("18.125") and hours are written that way, so there it is `decimal`. Undefined for anything else, and for what
 * could be two numbers.
 */
export function readNumber(text: string, point: Point = 'thousands'): number | undefined {
  const bare = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^(-?)\s*(?:US)?\$\s*(-?)|\s*(?:dollars?|dólares|usd)$/gi, '$1$2');
  const mark = point === 'decimal' && POINT_AND_THREE.test(bare) ? undefined : GROUPED.exec(bare)?.[1];
  const whole = mark === undefined ? bare : bare.split(mark).join('');
  const plain = mark !== undefined || CENTS_AFTER_COMMA.test(whole) ? whole.replace(',', '.') : whole;
  return PLAIN.test(plain) ? Number(plain) : undefined;
}

/**
 * An answer as kept ("1200", "100..200", "3000.." or "..") with whether it is only about right. Undefined where an
 * end cannot be read, or where the first is above the second.
 */
export function readAmount(text: string, about = false, point: Point = 'thousands'): Amount | undefined {
  const [from = '', to] = text.split('..');
  if (to === undefined) return blur(readNumber(text, point), about);
  const [atLeast, atMost] = [readNumber(from, point), readNumber(to, point)];
  if ((from && atLeast === undefined) || (to && atMost === undefined)) return undefined;
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) return undefined;
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function blur(amount: number | undefined, about: boolean): Amount | undefined {
  if (amount === undefined || !about || amount === 0) return amount;
  const most = (dollars: number): number => Math.max(-MOST_DOLLARS, Math.min(MOST_DOLLARS, dollars));
  const ends = [amount * (1 - ABOUT), amount * (1 + ABOUT)]
    .map(Math.round)
    .map(most)
    .sort((a, b) => a - b);
  return { atLeast: ends[0] ?? 0, atMost: ends[1] ?? 0 };
}

/** The other way round, as `readAmount` reads it. */
export const amountText = (amount: Amount): string =>
  typeof amount === 'number' ? numberText(amount) : `${endText(amount.atLeast)}..${endText(amount.atMost)}`;
const endText = (amount: number | undefined): string => (amount === undefined ? '' : numberText(amount));

/** Without an exponent, and with a fourth digit after the point where three would read as thousands. */
function numberText(amount: number): string {
  const text = String(amount);
  const plain = text.includes('e') ? amount.toFixed(10) : text;
  return POINT_AND_THREE.test(plain) ? `${plain}0` : plain;
}
