/** Reading a household: what is stated, what counts when it is not, and the path to ask for. */
import type { Amount, Expense, Household, Period, Person } from '../../facts/values.ts';
import { MOST_HOURS, PERSON } from '../../facts/table.ts';
import type { Context } from '../context.ts';
import {
  add,
  between,
  ENDLESS,
  exactly,
  isExact,
  multiply,
  type Range,
  subtract,
  sum,
  ZERO,
} from '../range.ts';
import type { Truth } from '../truth.ts';
import { hasType, incomeTypes, type IncomeTypes, NO_TYPES, typesIn } from './type-set.ts';

/** How often a period comes in a year. */
export const TIMES_A_YEAR: Readonly<Record<Exclude<Period, 'hour'>, number>> = {
  week: 52,
  twoWeeks: 26,
  halfMonth: 24,
  month: 12,
  year: 1,
};
/** Types of income that can be a loss, so that "not stated" has no lower end. */
const CAN_BE_LOSS = incomeTypes('selfEmployment', 'partnership', 'capitalGains', 'rental', 'farm');

export type PersonFlag = OfKind<'flag'>;
export type PersonNumber = Exclude<OfKind<'number'>, 'age'>;
type OfKind<Kind> = {
  [K in keyof typeof PERSON]: (typeof PERSON)[K] extends { kind: Kind } ? K : never;
}[keyof typeof PERSON];
export type PersonChoice = Exclude<OfKind<'choice'>, 'relationship'>;
type HouseholdList = 'benefits' | 'utilities' | 'hardships';

export const personAt = (c: Context, i: number): Person => {
  const person = c.household.people[i];
  if (!person) throw new RangeError(`There is no person ${i} in this household.`);
  return person;
};
export const everyone = (c: Context): readonly number[] => c.everyone;
export const ageOf = (c: Context, i: number): number => personAt(c, i).age;
export const pathOf = (i: number, key: string): string => `people[${i}].${key}`;

export function flag(c: Context, i: number, key: PersonFlag): Truth {
  const stated = personAt(c, i)[key];
  return stated ?? (c.closed ? false : c.need(pathOf(i, key)));
}

export function householdFlag(c: Context, key: 'lostInsurance'): Truth {
  return c.household[key] ?? (c.closed ? false : c.need(key));
}

/**
 * A number of a person; where it is not stated, 0 in a closed household and else anything from 0 to `most`, which is
 * the most that the fact can be.
 */
export function numberOf(c: Context, i: number, key: PersonNumber, most = PERSON[key].max): Range {
  const stated = personAt(c, i)[key];
  if (stated !== undefined) return exactly(stated);
  if (c.closed) return ZERO;
  c.need(pathOf(i, key));
  return between(0, most);
}

/** Whether a fact of a person is one of several words. */
export const isChoice = (name: string): name is PersonChoice =>
  name in PERSON && PERSON[name as keyof typeof PERSON].kind === 'choice';

/**
 * Whether a person's choice is one of `values`. A closed household that leaves a choice open
 * (sex, status before the green card) has none of them.
 */
export function choiceIn(c: Context, i: number, key: PersonChoice, values: readonly string[]): Truth {
  const stated = personAt(c, i)[key] ?? (c.closed ? (PERSON[key].closed ?? '') : undefined);
  return stated === undefined ? c.need(pathOf(i, key)) : values.includes(stated);
}

export function housingIn(c: Context, values: readonly NonNullable<Household['housing']>[]): Truth {
  const stated = c.household.housing;
  if (stated !== undefined) return values.includes(stated);
  return c.closed ? false : c.need('housing');
}

/** Whether a household list (benefits, utilities, hardships) holds a value. */
export function listed(c: Context, list: HouseholdList, value: string): Truth {
  const stated: readonly string[] | undefined = c.household[list];
  if (stated?.includes(value) === true) return true;
  const unsure = c.household.unsure ?? [];
  if (unsure.includes(value) || unsure.includes(list)) return c.need(list);
  return stated || c.closed ? false : c.need(list);
}

export function insured(c: Context, i: number, kind: string): Truth {
  const { insurance, unsure = [] } = personAt(c, i);
  if ((insurance as readonly string[] | undefined)?.includes(kind) === true) return true;
  if (unsure.includes(kind) || unsure.includes('insurance')) return c.need(pathOf(i, 'insurance'));
  return insurance || c.closed ? false : c.need(pathOf(i, 'insurance'));
}

/** The ends of an amount; an open end is 0 (or the lowest loss) and ENDLESS. */
const ends = (amount: Amount, least = 0): Range =>
  typeof amount === 'number' ? exactly(amount) : between(amount.atLeast ?? least, amount.atMost ?? ENDLESS);

function stated(c: Context, amount: Amount | undefined, path: string): Range {
  if (amount === undefined && c.closed) return ZERO;
  const range = ends(amount ?? {});
  if (!isExact(range)) c.need(path);
  return range;
}

/** Dollars a month of a household expense. */
export const expense = (c: Context, key: Expense): Range =>
  stated(c, c.household.expenses?.[key], `expenses.${key}`);

/** Dollars that everyone together has in cash, bank and stocks; the sum of their parts where all of these are stated. */
export const householdAssets = (c: Context): Range => assetsOf(c, c.everyone);

/** The sum of what these people are said to own; a part that is not stated is anything. */
const statedParts = (c: Context, people: readonly number[]): Range =>
  sum(people.map((i) => ends(personAt(c, i).assets ?? {})));

/** What everyone has; in a closed household that does not say it, the sum of what is said of its people. */
function allAssets(c: Context): Range {
  const { assets } = c.household;
  if (assets !== undefined || !c.closed) return ends(assets ?? {});
  return partsOf(c, c.everyone);
}

/**
 * Dollars that these people own together of what everyone has: their own parts where these are stated, else what
 * the other people's parts leave. While it is not said who owns what, anybody may own all of it or nothing. In a
 * closed household everything is theirs that is not said to be somebody else's.
 */
export function assetsOf(c: Context, people: readonly number[]): Range {
  const others = c.everyone.filter((i) => !people.includes(i));
  const own = statedParts(c, people);
  const all = allAssets(c);
  // Somebody may type parts that do not add up to the total. All people together then own the total.
  const fits = others.length > 0 || (all.min <= own.min && own.max <= all.max);
  if (isExact(own) && fits) return own;
  if (isExact(all) && !others.length) return all;
  const range =
    c.closed && people.every((i) => isPartStated(c, i))
      ? own
      : inBoth(own, subtract(all, partsOf(c, others)));
  if (isExact(range)) return range;
  if (!isExact(all)) c.need('assets');
  // Among all people it is the sum that is asked for.
  for (const i of others.length ? c.everyone : [])
    if (!isExact(ends(personAt(c, i).assets ?? {}))) c.need(pathOf(i, 'assets'));
  return range;
}
const isPartStated = (c: Context, i: number): boolean => personAt(c, i).assets !== undefined;
/** What these people own for certain and at most; in a closed household what is not stated is nothing. */
const partsOf = (c: Context, people: readonly number[]): Range =>
  statedParts(c, c.closed ? people.filter((i) => isPartStated(c, i)) : people);
/** Where an amount lies that is in two ranges; their own parts come first where the two have nothing in common. */
function inBoth(own: Range, left: Range): Range {
  const max = Math.max(own.min, Math.min(own.max, left.max));
  return between(Math.min(max, Math.max(own.min, left.min)), max);
}

/** Dollars that cars beyond the first would sell for. */
export const vehicleValue = (c: Context): Range => stated(c, c.household.vehicles, 'vehicles');

export type PersonCost = 'medicalCosts' | 'healthPremiums';
/** Whether somebody's own costs are stated; they then take the place of the household's sum for everybody. */
export const hasOwnCosts = (c: Context, key: PersonCost): boolean =>
  c.household.people.some((person) => person[key] !== undefined);

/** Dollars a month of a person's medical costs or premiums. */
export const personCost = (c: Context, i: number, key: PersonCost): Range =>
  stated(c, personAt(c, i)[key], pathOf(i, key));

type Item = NonNullable<Person['income']>[number];

/** By how much an office multiplies what comes every week or every two weeks to have a month; a range where that is not certain. */
export interface PayToMonth {
  readonly week: Range;
  readonly twoWeeks: Range;
}
/** A twelfth of a year's pay. */
const CALENDAR: PayToMonth = { week: exactly(52 / 12), twoWeeks: exactly(26 / 12) };

/** Dollars a month of source `n` of person `i`; hours are by the week. */
function monthly(c: Context, item: Item, i: number, n: number, by: PayToMonth): Range {
  const amount = ends(item.amount, hasType(CAN_BE_LOSS, item.type) ? -ENDLESS : 0);
  if (!isExact(amount)) c.need(`${pathOf(i, 'income')}[${n}].amount`);
  if (item.every === 'week' || item.every === 'twoWeeks') return byFactor(amount, by[item.every]);
  if (item.every !== 'hour') return perMonth(amount, TIMES_A_YEAR[item.every]);
  return byFactor(multiply(amount, hoursOf(c, item, i, n)), by.week);
}

/** Hours a week of source `n` of person `i`. */
export function hoursOf(c: Context, { hours = {} }: Item, i: number, n: number): Range {
  const { min, max } = ends(hours);
  const range = between(min, Math.min(max, MOST_HOURS));
  if (!isExact(range)) c.need(`${pathOf(i, 'income')}[${n}].hours`);
  return range;
}
const perMonth = (r: Range, timesAYear: number): Range => ({
  min: (r.min * timesAYear) / 12,
  max: (r.max * timesAYear) / 12,
});
/** An amount, which may be a loss, times a factor above 0. */
const byFactor = (r: Range, factor: Range): Range => ({
  min: r.min * (r.min < 0 ? factor.max : factor.min),
  max: r.max * (r.max < 0 ? factor.min : factor.max),
});

/**
 * Dollars a month, before tax, of a person's income of the given types. What is not stated, or of
 * which the person is not sure, reaches from 0 (from an endless loss, where a type can be one) up.
 * `by` is how the program makes a month of what comes more often.
 */
export function income(c: Context, i: number, types: IncomeTypes, by = CALENDAR): Range {
  const { income: items, unsure } = personAt(c, i);
  let total = ZERO;
  if (items)
    for (let n = 0; n < items.length; n++) {
      const item = items[n];
      if (item && hasType(types, item.type)) total = add(total, monthly(c, item, i, n, by));
    }
  if ((items || c.closed) && !unsure) return total;
  const isUnsure = (what: string): boolean => unsure?.includes(what) === true;
  const isOpen = (!items && !c.closed) || isUnsure('income');
  const open = isOpen ? types : incomeTypes(...typesIn(types).filter(isUnsure));
  if (open === NO_TYPES) return total;
  c.need(pathOf(i, 'income'));
  return add(total, between(open & CAN_BE_LOSS ? -ENDLESS : 0, ENDLESS));
}
