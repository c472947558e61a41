import type { Language } from './language.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text as the rules read it: lower case without accents, apostrophes and markup, and every number in digits. */
export function plainText(text: string, { numbers, thousand }: Language): string {
  const bare = text
    .replace(/<[^<>]*>/g, ' ')
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1');
  const words = Object.keys(numbers)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  return bare
    .replace(new RegExp(`\\b(?:${words.join('|')})\\b`, 'g'), (word) => String(numbers[word]))
    .replace(thousand, (_, number: string) => String(Number(number) * 1000))
    .replace(/\s+/g, ' ')
    .trim();
}
