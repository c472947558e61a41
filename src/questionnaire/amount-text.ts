import type { Amount } from '../schema/household.ts';

/** How far from the truth "it is about this much" may be. */
const ABOUT = 0.15;

/**
 * A typed number: "$1,200.50", "1.200" and "1 200" are read kindly. A point or comma before exactly three
 * digits parts thousands, since nobody writes a tenth of a cent. Undefined for anything else.
 */
export function readNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^(-?)\s*(?:US)?\$\s*(-?)|\s*(?:dollars?|dólares|usd)$/gi, '$1$2')
    .replace(/(\d)\s(?=\d{3})/g, '$1');
  const plain = bare.replace(/([.,])(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** An answer as kept ("1200", "100..200", "3000.." or "..") with whether it is only about right. */
export function readAmount(text: string, about = false): Amount | undefined {
  const [from = '', to] = text.split('..');
  if (to === undefined) return blur(readNumber(text), about);
  const [atLeast, atMost] = [readNumber(from), readNumber(to)];
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function blur(amount: number | undefined, about: boolean): Amount | undefined {
  if (amount === undefined || !about || amount === 0) return amount;
  const ends = [amount * (1 - ABOUT), amount * (1 + ABOUT)].map(Math.round).sort((a, b) => a - b);
  return { atLeast: ends[0] ?? 0, atMost: ends[1] ?? 0 };
}

/** The other way round, as `readAmount` reads it. */
export const amountText = (amount: Amount): string =>
  typeof amount === 'number' ? String(amount) : `${amount.atLeast ?? ''}..${amount.atMost ?? ''}`;
