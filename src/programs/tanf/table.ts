/** A state's tables: amounts by size, by adults and children, by the poverty guideline, by county, by housing. */
import type { Context } from '../../engine/context.ts';
import { nameIn } from '../../engine/household/county.ts';
import { everyone } from '../../engine/household/facts.ts';
import { countPeople, guidelineDay, povertyGuideline } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  either,
  exactly,
  type Range,
  rising,
  smaller,
  subtract,
  sum,
  times,
} from '../../engine/range.ts';
import type { TanfState } from '../../engine/types.ts';
import { countOf } from '../shared/units/some.ts';
import { tanfAdults, tanfChildren, tanfMember, tanfSize } from './unit.ts';
import { expectedBabies } from '../shared/expected-babies.ts';
import { isPregnant } from '../shared/is-pregnant.ts';
import { inForce, numberNow, shelterCost, tanfState, tanfVariants } from './state.ts';

type Table = TanfState['tables'][string];
type Form = NonNullable<Table['variants']>[string];
type Row = readonly (number | readonly [number, number])[];
const MOST_ADULTS = 2;
const CENTS = 100;

const cell = (value: Row[number] | undefined): Range =>
  typeof value === 'object' ? between(value[0], value[1]) : exactly(value ?? 0);

/** The amount at a place of a row; above its end each further step adds `each`. */
function at(row: Row, place: number, each: number): Range {
  const last = row.length - 1;
  return add(cell(row[Math.min(place, last)]), exactly(Math.max(0, place - last) * each));
}

/** Amounts at every place that there may be. */
function alongRow(row: Row, places: Range, each: number): Range {
  let range = at(row, places.min, each);
  for (let n = places.min + 1; n <= places.max; n++) range = either(range, at(row, n, each));
  return range;
}

const pregnant = (c: Context): Range =>
  countOf(
    everyone(c).map((i) =>
      c.all(
        () => c.of(tanfMember, i),
        () => isPregnant(c, i),
      ),
    ),
  );

function byAdults(
  c: Context,
  s: TanfState,
  form: Form,
  rows: Readonly<Record<number, Row>>,
  each: number,
): Range {
  const unborn = s.unit?.unbornCount === true ? sum(everyone(c).map((i) => ofMember(c, i))) : exactly(0);
  const children = add(c.of(tanfChildren), unborn);
  const adults = c.of(tanfAdults);
  countPeople(c, c.of(tanfSize));
  let range: Range | undefined;
  for (let n = Math.min(adults.min, MOST_ADULTS); n <= Math.min(adults.max, MOST_ADULTS); n++) {
    const amount = alongRow(rows[n] as Row, children, each);
    range = range ? either(range, amount) : amount;
  }
  return add(range ?? exactly(0), times(pregnant(c), form.perPregnant ?? 0));
}
const ofMember = (c: Context, i: number): Range =>
  c.choose(
    () => c.of(tanfMember, i),
    () => c.of(expectedBabies, i),
    () => exactly(0),
  );

/** The guideline that the state renews in a month of its own, dollars a month. */
function ofPoverty(c: Context, s: TanfState, form: Form): Range {
  const percent = numberNow(c, s, form.povertyPercent ?? 0);
  const guideline = povertyGuideline(c, c.of(tanfSize), guidelineDay(c, form.from ?? 1));
  c.cite([c.cited?.[0] ?? '', null, s.source]);
  const amount = times(guideline, percent / 1200);
  return form.roundUp === true ? rising(amount, (n) => Math.ceil(n - 1e-6)) : amount;
}

/** Tables added up, with what the home costs up to another table. */
function added(c: Context, form: Form): Range {
  const base = sum((form.sum ?? []).map((name) => tanfTable(c, name)));
  if (form.shelterUpTo === undefined) return base;
  const [cost, most] = [shelterCost(c), tanfTable(c, form.shelterUpTo)];
  const beyond = smaller(atLeastZero(subtract(cost, most)), exactly(form.shelterBeyond ?? 0));
  return add(base, add(smaller(cost, most), beyond));
}

function sized(c: Context, s: TanfState, form: Form): Range {
  const { values = {}, counties } = form;
  const each = form.each === undefined ? 0 : numberNow(c, s, form.each);
  const row = inForce<Row>(c, values, s.source);
  const size = c.of(tanfSize);
  countPeople(c, size);
  const { county } = c.household;
  if (counties && county === undefined) c.need('county');
  const own = counties && county !== undefined ? nameIn(counties, county) : undefined;
  return alongRow(
    (own === undefined ? undefined : counties?.[own]) ?? row,
    { min: size.min - 1, max: size.max - 1 },
    each,
  );
}

/** Undefined where a form only changes another. */
function plain(c: Context, s: TanfState, form: Form): Range | undefined {
  if (form.values) return sized(c, s, form);
  if (form.byAdults)
    return byAdults(
      c,
      s,
      form,
      inForce(c, form.byAdults, s.source),
      form.each === undefined ? 0 : numberNow(c, s, form.each),
    );
  if (form.povertyPercent !== undefined) return ofPoverty(c, s, form);
  if (form.of !== undefined) return times(tanfTable(c, form.of), numberNow(c, s, form.percent ?? 0) / 100);
  return form.sum ? added(c, form) : undefined;
}

function amount(c: Context, s: TanfState, table: Table, form: Form | undefined): Range {
  const range = (form && plain(c, s, form)) ?? plain(c, s, table) ?? exactly(0);
  const factor = numberNow(c, s, table.times ?? 1) * numberNow(c, s, form?.times ?? 1);
  return subtract(times(range, factor), exactly(form?.minus ?? 0));
}

function work(c: Context, name: string): Range {
  const s = tanfState(c) as TanfState;
  const table = s.tables[name] as Table;
  const { variants } = table;
  const keys = variants ? tanfVariants(c, s) : [{ area: '', family: '' }];
  const range = keys
    .map(({ area, family }) => {
      const both = [area, family].filter(Boolean).join('-');
      return amount(c, s, table, variants?.[both] ?? variants?.[area] ?? variants?.[family]);
    })
    .reduce(either);
  return rising(range, (n) => Math.round(n * CENTS) / CENTS);
}

/** One measure for each name, so that a household works each table out once. */
const byName = new Map<string, (c: Context) => Range>();

/** Dollars a month of the state's table for this unit, to the cent; every variant that may hold lies inside. */
export function tanfTable(c: Context, name: string): Range {
  const known = byName.get(name) ?? ((own: Context) => work(own, name));
  byName.set(name, known);
  return c.of(known);
}
