import { numberLocale } from './locale.ts';

const plain = new Intl.NumberFormat(numberLocale, { maximumFractionDigits: 2 });

/** 12345.5 -> "12,345.5". */
export function number(value: number): string {
  return plain.format(value);
}

/** 185 -> "185%". */
export function percent(value: number): string {
  return `${plain.format(value)}%`;
}
