/** What the household's state says about TANF, and which of its tables hold for this family. */
import type { Context } from '../../engine/context.ts';
import {
  ageOf,
  everyone,
  expense,
  flag,
  housingIn,
  listed,
  numberOf,
  personAt,
} from '../../engine/household/facts.ts';
import { countiesIn, nameIn, sameCounty } from '../../engine/household/county.ts';
import { atMost, exactly, type Range, sum, ZERO } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import type { TanfState } from '../../engine/types.ts';
import { every, some } from '../shared/units/some.ts';
import { isTanfChild, isTanfParent } from './family.ts';
import { inTanfFamily, tanfAdults, tanfChildren, tanfMember } from './unit.ts';
import { gets, incomeTypes } from '../shared/income-types.ts';
import { isPregnant } from '../shared/is-pregnant.ts';
import { getsSsiNow } from '../shared/gets-now.ts';

/** Rules of the state; undefined in the territories, whose we have not read. */
export const tanfState = (c: Context): TanfState | undefined => c.rules.states?.tanf?.[c.household.state];

/** The entry in force on the day of the household; before the first day, the first one. */
export function inForce<T>(c: Context, dated: Readonly<Record<string, T>>, source: string): T {
  const days = Object.keys(dated).sort();
  const day = days.findLast((it) => it <= c.day) ?? (days[0] as string);
  c.cite([day, null, source]);
  return dated[day] as T;
}

/** A number that may change by first days. */
export const numberNow = (
  c: Context,
  s: TanfState,
  value: number | Readonly<Record<string, number>>,
): number => (typeof value === 'number' ? value : inForce(c, value, s.source));

/** Dollars a month for the home itself. */
export const shelterCost = (c: Context): Range =>
  sum((['rent', 'mortgage', 'propertyTax', 'homeInsurance'] as const).map((key) => expense(c, key)));

const ADULT = 18;
const SMALL_COST = exactly(50);
/** Full months of age up to which a baby may be younger than nine weeks. */
const NEW_MONTHS = exactly(1);

type Test = (c: Context) => Truth;
const DISABILITY_PAY = incomeTypes('disabilityInsurance', 'workersCompensation');

const everyParent = (c: Context, test: (i: number) => Truth): Truth =>
  every(c, everyone(c), (i) =>
    c.any(
      () => not(c.of(isTanfParent, i)),
      () => test(i),
    ),
  );

const subsidized: Test = (c) =>
  c.any(
    () => listed(c, 'benefits', 'section8'),
    () => listed(c, 'benefits', 'publicHousing'),
  );
const twoParents: Test = (c) => atMost(exactly(2), c.of(tanfAdults));
const childOnly: Test = (c) => atMost(c.of(tanfAdults), ZERO);
const noShelterCost: Test = (c) => atMost(shelterCost(c), ZERO);

/** The conditions that a state's file may name. */
const CONDITIONS: Readonly<Record<keyof NonNullable<TanfState['variants']>, Test>> = {
  noShelterCost,
  smallShelterCost: (c) => atMost(shelterCost(c), SMALL_COST),
  subsidizedHousing: subsidized,
  publicHousing: (c) => listed(c, 'benefits', 'publicHousing'),
  sharedHome: (c) =>
    c.any(
      () => housingIn(c, ['withOthers']),
      () => some(c, everyone(c), (i) => not(c.of(inTanfFamily, i))),
    ),
  noRentDuty: (c) =>
    c.any(
      () => noShelterCost(c),
      () => subsidized(c),
      () => some(c, everyone(c), (i) => ageOf(c, i) < ADULT && c.of(isTanfParent, i)),
      () =>
        some(c, everyone(c), (i) =>
          c.all(
            () => c.of(inTanfFamily, i),
            () => getsSsiNow(c, i),
          ),
        ),
    ),
  twoParents,
  twoAbleParents: (c) =>
    c.all(
      () => twoParents(c),
      () => everyParent(c, (i) => not(flag(c, i, 'disabled'))),
    ),
  childOnly,
  adultOnly: (c) => atMost(c.of(tanfChildren), ZERO),
  exemptAdults: (c) =>
    c.all(
      () => some(c, everyone(c), (i) => c.of(isTanfParent, i)),
      () =>
        everyParent(c, (i) =>
          c.any(
            () => gets(c, i, DISABILITY_PAY),
            () => getsSsiNow(c, i),
          ),
        ),
    ),
  noWorkDuty: (c) =>
    c.any(
      () => childOnly(c),
      () =>
        everyParent(c, (i) =>
          c.any(
            () => not(c.of(tanfMember, i)),
            () => flag(c, i, 'disabled'),
          ),
        ),
    ),
  newBaby: (c) =>
    c.any(
      () => some(c, everyone(c), (i) => isNewBaby(c, i)),
      // In the last three months of a pregnancy, which nobody states.
      () => (some(c, everyone(c), (i) => isPregnant(c, i)) === false ? false : undefined),
    ),
};

/** In a closed household a baby whose months are not stated is in the middle of the year. */
function isNewBaby(c: Context, i: number): Truth {
  if (ageOf(c, i) > 0 || (c.closed && personAt(c, i).ageMonths === undefined)) return false;
  return c.all(
    () => c.of(isTanfChild, i),
    () => atMost(numberOf(c, i, 'ageMonths', 11), NEW_MONTHS),
  );
}

/** Areas with tables of their own in which the household may live; an empty word stands for the rest of the state. */
function areasOf(c: Context, areas: NonNullable<TanfState['areas']>): string[] {
  const { county, state } = c.household;
  if (county === undefined) {
    c.need('county');
    return ['', ...Object.keys(areas)];
  }
  const counties = c.counties?.[state] && countiesIn(c.counties, state);
  // An independent city's name without the word means the county, where there is one.
  const own = counties && (nameIn(counties, county) ?? nameIn(counties, `${county} city`));
  const name = own ?? county;
  const found = Object.keys(areas).find((area) => areas[area]?.some((it) => sameCounty(it, name)) === true);
  if (found !== undefined) return [found];
  return own === undefined && counties ? ['', ...Object.keys(areas)] : [''];
}

/** Keys of the variants that may hold for this family, the empty one being the plain table. */
export function tanfVariants(c: Context, s: TanfState): { area: string; family: string }[] {
  const areas = s.areas ? areasOf(c, s.areas) : [''];
  const families: string[] = [];
  let settled = false;
  for (const [condition, key] of Object.entries(s.variants ?? {})) {
    const holds: Truth = settled
      ? false
      : c.decided(() => CONDITIONS[condition as keyof typeof CONDITIONS](c));
    if (holds !== false) families.push(key);
    settled ||= holds === true;
  }
  if (!settled) families.push('');
  return areas.flatMap((area) => families.map((family) => ({ area, family })));
}

/** Whether we know what TANF pays here: true in the states, open in the territories. */
export const tanfRulesKnown = (c: Context): Truth => (tanfState(c) ? true : undefined);
