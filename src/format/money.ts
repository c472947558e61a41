import { numberLocale } from './locale.ts';

const whole = new Intl.NumberFormat(numberLocale, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const cents = new Intl.NumberFormat(numberLocale, { style: 'currency', currency: 'USD' });

/** Dollars, "$1,234" in every language, as US letters write it; cents only where there are some. */
export function money(dollars: number): string {
  const rounded = Math.round(dollars * 100) / 100;
  return (Number.isInteger(rounded) ? whole : cents).format(rounded);
}

/** Dollars to the nearest whole dollar, for sums that are estimates anyway. */
export function wholeMoney(dollars: number): string {
  return whole.format(dollars);
}
