import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, flag } from '../../engine/household/facts.ts';
import {
  asRange,
  countPeople,
  guidelineDay,
  isTable,
  lookup,
  maybeNumber,
  number,
  povertyGuideline,
} from '../../engine/parameters.ts';
import {
  between,
  either,
  exactly,
  larger,
  multiply,
  type Range,
  rising,
  smaller,
  times,
  toCents,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import type { Table } from '../../engine/types.ts';
import { medianIncome } from '../../engine/household/median-income.ts';
import { some } from '../shared/units/some.ts';
import { liheapSize } from './size.ts';

/** The year of a plan starts in October; in a few states in July (42 U.S.C. 8624(a)(2), 45 CFR 96.85). */
const OCTOBER = 10;
export const OLDER = 60;

/** A percent of the guideline in force when the plan's year began, or of the median income; dollars a year. */
function shareOf(c: Context, kind: 'fpl' | 'smi', percent: Range, size: number): Range | undefined {
  if (kind === 'smi') return medianIncome(c, percent, size);
  const month = maybeNumber(c, 'liheap.year-month')?.min ?? OCTOBER;
  return times(multiply(povertyGuideline(c, exactly(size), guidelineDay(c, month)), percent), 0.01);
}

/** Somebody of 60 or more; where somebody is disabled, an agency decides whether that counts alike. */
function hasOlder(c: Context): Truth {
  const people = everyone(c);
  if (people.some((i) => ageOf(c, i) >= OLDER)) return true;
  const disabled = some(c, people, (i) => flag(c, i, 'disabled'));
  return disabled === false ? false : undefined;
}

/** The state's own limit: its share, one share up to a size and the other above it, or the higher of two. */
function ownLimit(c: Context, table: Table, size: number): Range | undefined {
  const at = (key: string): Range | undefined => asRange(table[key]);
  const share = (kind: 'fpl' | 'smi', percent = at(kind)): Range | undefined =>
    percent && shareOf(c, kind, percent, size);
  const upTo = (['fpl', 'smi'] as const).find((kind) => at(`${kind}To`));
  const other = upTo === 'fpl' ? 'smi' : 'fpl';
  const isSmall = upTo !== undefined && size <= (at(`${upTo}To`) as Range).min;
  const kinds = upTo ? [isSmall ? upTo : other] : (['fpl', 'smi'] as const);
  const shares = kinds.map((kind) => share(kind)).filter((x) => x !== undefined);
  const highest = shares.length ? shares.reduce(larger) : undefined;
  const most = at('fplMost') && shareOf(c, 'fpl', at('fplMost') as Range, size);
  const older = at('older');
  const limit = highest && most ? smaller(highest, most) : highest;
  if (!limit || !older) return limit;
  return c.choose(
    () => hasOlder(c),
    () => share('fpl', older) ?? limit,
    () => limit,
  );
}

/**
 * Dollars a year for `size` people. A state sets its limit between 110 percent of the guideline and the higher of
 * 150 percent and 60 percent of its median income (42 U.S.C. 8624(b)(2)(B)); where we do not know it, it lies there.
 */
function atSize(c: Context, size: number): Range {
  const federal = (key: string): Range => number(c, 'liheap.federal', [key]);
  const floor = shareOf(c, 'fpl', federal('floor'), size) as Range;
  const table = lookup(c, 'liheap.limit');
  const own = isTable(table) ? ownLimit(c, table, size) : undefined;
  if (own) return larger(own, floor);
  const guideline = shareOf(c, 'fpl', federal('fpl'), size) as Range;
  return between(floor.min, larger(guideline, shareOf(c, 'smi', federal('smi'), size) ?? guideline).max);
}

const monthOf = (year: Range): Range => rising(year, (n) => toCents(n / 12));

/** Dollars a month at or under which the income test is met. */
export function liheapLimit(c: Context): Range {
  const size = c.of(liheapSize);
  let limit = atSize(c, size.min);
  for (let n = size.min + 1; n <= size.max; n++) limit = either(limit, atSize(c, n));
  countPeople(c, size);
  return monthOf(limit);
}
