import type { Context } from '../../engine/context.ts';
import { ageOf, flag, householdAssets, housingIn, listed } from '../../engine/household/facts.ts';
import { areasOf } from '../../engine/household/area.ts';
import { medianIncome } from '../../engine/household/median-income.ts';
import {
  asRange,
  bySize,
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
  ENDLESS,
  exactly,
  larger,
  multiply,
  type Range,
  rising,
  smaller,
  times,
  toCents,
} from '../../engine/range.ts';
import type { Table } from '../../engine/types.ts';
import { careChildren, careFamilySize, parentSets } from '../shared/units/care-family.ts';
import { getsTanf } from '../shared/gets-now.ts';

const OCTOBER = 10;
const SCHOOL_AGE = 6;

/** Before October a state that has not said when it changes may use the guideline of either year. */
function guideline(c: Context, size: number): Range {
  const month = maybeNumber(c, 'child-care.guideline-month');
  const on = (day: string): Range => povertyGuideline(c, exactly(size), day);
  if (month) return on(guidelineDay(c, month.min));
  return either(on(guidelineDay(c, OCTOBER)), on(c.day));
}

/** A few states take over the new median income months after October. */
function median(c: Context, percent: Range, size: number): Range | undefined {
  const month = maybeNumber(c, 'child-care.median-month')?.min ?? OCTOBER;
  const { date } = c.edition;
  const year = date.year - (date.month < month ? 1 : 0);
  return medianIncome(c, percent, size, `${year}-${String(month).padStart(2, '0')}-01`);
}

interface Family {
  readonly child: number;
  readonly parents: readonly number[];
}

const percentAt = (table: Table, key: string): Range | undefined => asRange(table[key]);

/** The percent of the median income: wider in some states for families with TANF or without a home. */
function medianPercent(c: Context, table: Table): Range | undefined {
  const [usual, tanf, homeless] = ['smi', 'smiTanf', 'smiHomeless'].map((key) => percentAt(table, key));
  const wider = tanf ?? homeless;
  if (!usual || !wider) return usual;
  return c.choose(
    () => (tanf ? c.of(getsTanf) : housingIn(c, ['homeless', 'shelter'])),
    () => wider,
    () => usual,
  );
}

/** The percent of the guideline: by the age of the children, by special needs, by county. */
function povertyPercent(c: Context, table: Table, { child, parents }: Family): Range | undefined {
  const usual = percentAt(table, 'fpl');
  const noYoung = percentAt(table, 'fplNoYoung');
  if (noYoung) {
    const young = careChildren(c, child, parents).some((j) => ageOf(c, j) < SCHOOL_AGE);
    return young ? usual : noYoung;
  }
  const county = percentAt(table, 'fplCounty');
  if (county && usual) return countyPercent(c, usual, county);
  const older = percentAt(table, 'fplSchoolAge');
  const ordinary = older && ageOf(c, child) >= SCHOOL_AGE ? older : usual;
  const needs = percentAt(table, 'fplSpecial') ?? (older && usual);
  if (!needs || !ordinary) return ordinary;
  return c.choose(
    () => flag(c, child, 'disabled'),
    () => needs,
    () => ordinary,
  );
}

/** Colorado's counties choose among three percents. */
function countyPercent(c: Context, usual: Range, most: Range): Range {
  const areas = areasOf(c, 'child-care.county-percent');
  if (areas?.[0] !== undefined) return exactly(Number(areas[0]));
  return c.household.county === undefined ? between(usual.min, most.max) : usual;
}

/** Dollars a year by one table of the state, never above 85 percent of the median income unless the state pays. */
function byTable(c: Context, table: Table, family: Family, size: number): Range | undefined {
  const fpl = povertyPercent(c, table, family);
  const smi = medianPercent(c, table);
  const poverty = fpl && times(multiply(guideline(c, size), fpl), 0.01);
  const share = smi && median(c, smi, size);
  const both =
    poverty && share && (table['higher'] === true ? larger(poverty, share) : smaller(poverty, share));
  const own = both ?? poverty ?? share;
  const most = median(c, number(c, 'child-care.federal-percent'), size);
  return own && most && table['beyond'] !== true ? smaller(own, most) : own;
}

const monthOf = (year: Range, isBelow: boolean): Range =>
  rising(year, (n) => toCents(n / 12) - (isBelow ? 0.01 : 0));

function limitFor(c: Context, table: Table, i: number): Range | undefined {
  let limit: Range | undefined;
  for (const parents of parentSets(c, i)) {
    const size = careFamilySize(c, i, parents);
    for (let n = size.min; n <= size.max; n++) {
      const one = byTable(c, table, { child: i, parents }, n);
      if (one) limit = limit ? either(limit, one) : one;
    }
  }
  return limit && monthOf(limit, table['below'] === true);
}

const tableOf = (c: Context, id: string): Table | undefined => {
  const table = lookup(c, id);
  return isTable(table) ? table : undefined;
};

const sizeOf = (c: Context, i: number): Range =>
  parentSets(c, i)
    .map((parents) => careFamilySize(c, i, parents))
    .reduce(either);

const ownTable = (c: Context, i: number): Range => bySize(c, 'child-care.month-limit', sizeOf(c, i));

/** Whether there is a limit at all; where we do not know it, there is one. */
export const childCareHasLimit = (c: Context): boolean => lookup(c, 'child-care.entry') !== null;

/**
 * Dollars a month at or under which the income test is met for child `i`: the limit to start, or the wider one of
 * families who get help already (45 CFR 98.20(a)(2), 98.21(b)). In a territory whose limit we do not know, anything.
 */
export function childCareLimit(c: Context, i: number): Range {
  const [entry, stay] = ['child-care.entry', 'child-care.stay'].map((id) => tableOf(c, id));
  if (isTable(lookup(c, 'child-care.month-limit'))) return ownTable(c, i);
  const start = entry && limitFor(c, entry, i);
  if (!start) return between(0, ENDLESS);
  const limit = c.choose(
    () => listed(c, 'benefits', 'childCare'),
    () => (stay && limitFor(c, stay, i)) ?? start,
    () => start,
  );
  countPeople(c, sizeOf(c, i));
  return limit;
}

/** Dollars in cash and bank, and what else the family has saved. */
export const childCareAssets = (c: Context): Range => householdAssets(c);

/** Dollars that a family may have: a million by federal law, less in one state. */
export const childCareAssetLimit = (c: Context): Range =>
  maybeNumber(c, 'child-care.asset-limit') ?? number(c, 'child-care.federal-assets');
