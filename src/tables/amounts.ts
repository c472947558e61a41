import { asRange, isTable, lookup } from '../engine/parameters.ts';
import type { Value } from '../engine/types.ts';
import { money } from '../format/money.ts';
import { number, percent } from '../format/number.ts';
import { fill } from '../i18n/message.ts';
import { useStrings } from '../i18n/strings.ts';
import { homeIn, family, rules } from './rules.ts';

interface Wanted {
  /** A parameter: "snap.max-allotment". */
  of: string;
  /** Where in its tables. */
  path: readonly string[];
  /** The place, where it differs. */
  state: string;
  lang: string;
}

/** A parameter as the text of a page: "$1,234", "185%", "12". */
export function amountText({ of, path, state, lang }: Wanted): string {
  const unit = rules().parameters[of]?.unit ?? '';
  const value = lookup(homeIn(state, family(1)), of, path);
  if (value === undefined || value === null || isTable(value))
    throw new Error(`<Amount of="${of}"> finds no number at ${JSON.stringify(path)}. ${hint(of, value)}`);
  const range = asRange(value);
  if (!range) return String(value);
  const [min, max] = [inUnit(range.min, unit), inUnit(range.max, unit)];
  return min === max ? min : fill(useStrings(lang)('site.table.range'), { min, max }, lang);
}

const hint = (of: string, value: Value | undefined): string =>
  isTable(value ?? null)
    ? `Name one with at="…": ${Object.keys(value as object).join(', ')}.`
    : `Is “${of}” spelt right?`;

function inUnit(value: number, unit: string): string {
  if (unit.startsWith('dollars')) return money(value);
  return unit.startsWith('percent') ? percent(value) : number(value);
}
