/** The return on which people[0] stands, in every way that it may still come out. */
import type { Context } from '../context.ts';
import { choiceIn } from '../facts.ts';
import { either, isExact, type Range } from '../range.ts';
import type { Truth } from '../truth.ts';
import { type Family, familiesOf } from './tax-dependents.ts';
import { claimerOf, filesJointly, spouseOf } from './tax-unit.ts';

export type FilingStatus = 'single' | 'headOfHousehold' | 'joint' | 'separate' | 'survivingSpouse';
export interface TaxReturn extends Family {
  readonly status: FilingStatus;
  readonly filers: readonly number[];
}

/** Who files the return of people[0]: they, or whoever in the household claims them. */
export function filerOf(c: Context): number {
  const claimer = claimerOf(c, 0);
  return typeof claimer === 'number' ? claimer : 0;
}

/** Whom the return is of, if it is the joint one or not. */
const filersOf = (c: Context, joint: boolean): number[] => {
  const filer = filerOf(c);
  const spouse = spouseOf(c, filer);
  return joint && spouse !== undefined ? [filer, spouse] : [filer];
};

const isStatus = (c: Context, status: FilingStatus): Truth =>
  c.decided(() => choiceIn(c, filerOf(c), 'filingStatus', [status]));

/**
 * Statuses of somebody who does not file jointly. Who is married and lives apart with a child at home
 * counts as not married (26 U.S.C. 7703(b)).
 */
function statusesAlone(c: Context, family: Family): FilingStatus[] {
  if (spouseOf(c, filerOf(c)) !== undefined) return ['separate'];
  const plain = family.relatives > 0 ? 'headOfHousehold' : 'single';
  const found = new Set<FilingStatus>();
  const survives = family.eitc > 0 ? isStatus(c, 'survivingSpouse') : false;
  if (survives !== false) found.add('survivingSpouse');
  const apart = family.relatives > 0 ? false : isStatus(c, 'separate');
  if (apart !== false) found.add('separate');
  if (!survives && !apart) found.add(plain);
  return [...found];
}

/** Every return that the facts leave possible; one where all is stated. */
export function taxReturns(c: Context): TaxReturn[] {
  const joint = c.decided(() => filesJointly(c, filerOf(c)));
  const found: TaxReturn[] = [];
  for (const together of joint === undefined ? [true, false] : [joint]) {
    const filers = filersOf(c, together);
    for (const family of familiesOf(c, filers)) {
      const statuses: FilingStatus[] = together ? ['joint'] : statusesAlone(c, family);
      for (const status of statuses) found.push({ ...family, status, filers });
    }
  }
  return found;
}

/** The hull of an amount over every possible return; needs nothing where they agree. */
export function overReturns(c: Context, amount: (r: TaxReturn) => Range): Range {
  const mark = c.needs.length;
  const range = taxReturns(c).map(amount).reduce(either);
  if (isExact(range)) c.needs.length = mark;
  return range;
}

/** What holds of every possible return, or of none. */
export function ofReturns(c: Context, test: (r: TaxReturn) => Truth): Truth {
  return c.decided(() => {
    const [first, ...others] = taxReturns(c).map(test);
    return others.every((t) => t === first) ? first : undefined;
  });
}

/** Which row of a table with a joint column a return reads. */
export const jointRow = (r: TaxReturn): 'joint' | 'other' => (r.status === 'joint' ? 'joint' : 'other');
/** Which row of the tables by way of filing. */
export const statusRow = (r: TaxReturn): 'single' | 'headOfHousehold' | 'joint' =>
  r.status === 'survivingSpouse' ? 'joint' : r.status === 'separate' ? 'single' : r.status;
