/** The return on which people[0] stands, in every way that it may still come out. */
import type { Context } from '../../../engine/context.ts';
import { ageOf, choiceIn } from '../../../engine/household/facts.ts';
import { either, isExact, type Range } from '../../../engine/range.ts';
import type { Truth } from '../../../engine/truth.ts';
import { type Family, familiesOf } from './tax-dependents.ts';
import { claimerOf, coupleOf, filesJointly, spouseOf, wouldClaim } from './tax-unit.ts';

export type FilingStatus = 'single' | 'headOfHousehold' | 'joint' | 'separate' | 'survivingSpouse';
/** The way in which a return is filed; it says whose income counts. */
export interface Filing {
  readonly status: FilingStatus;
  readonly filers: readonly number[];
}
export interface TaxReturn extends Filing, Family {}

/** Who files the return of people[0]: they, or whoever in the household claims them. */
export function filerOf(c: Context): number {
  const claimer = claimerOf(c, 0);
  return typeof claimer === 'number' ? claimer : 0;
}

/** Whom the return is of, if it is the joint one or not. */
const filersOf = (c: Context, joint: boolean): number[] => {
  const filer = filerOf(c);
  return joint ? coupleOf(c, filer) : [filer];
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
  if (survives !== true && apart !== true) found.add(plain);
  return [...found];
}

/**
 * What `read` says of every option. The facts that the choice hangs on are needed only where the
 * options come out differently.
 */
function spread<O, T>(c: Context, options: () => readonly O[], read: (option: O) => readonly T[]): T[] {
  const mark = c.needs.length;
  const all = options();
  const choice = c.needs.splice(mark);
  const [only] = all;
  if (only !== undefined && all.length === 1) return [...read(only)];
  const found = all.map(read);
  const same = new Set(found.map((ends) => JSON.stringify(ends))).size < 2;
  if (!same) c.needs.push(...choice);
  return found.flat();
}

/** The one return that the facts leave possible, worked out once; null where there are several. */
function onlyReturn(c: Context): TaxReturn | null {
  const all = ofAll(c, (r) => r);
  return (all.length === 1 && all[0]) || null;
}

/** What `read` says of every return that the facts leave possible; one where all is stated. */
function ofEach<T>(c: Context, read: (r: TaxReturn) => T): T[] {
  const only = c.of(onlyReturn);
  return only ? [read(only)] : ofAll(c, read);
}

function ofAll<T>(c: Context, read: (r: TaxReturn) => T): T[] {
  const filer = filerOf(c);
  const together = (): boolean[] => {
    const joint = filesJointly(c, filer);
    return joint === undefined ? [true, false] : [joint];
  };
  return spread(c, together, (joint) => {
    const filers = filersOf(c, joint);
    const families = (): Family[] => familiesOf(c, filers);
    return spread(c, families, (family) =>
      spread(
        c,
        (): FilingStatus[] => (joint ? ['joint'] : statusesAlone(c, family)),
        (status) => [read({ ...family, status, filers })],
      ),
    );
  });
}

/** An amount that needs nothing once it is exact. */
export function settled(c: Context, amount: () => Range): Range {
  const mark = c.needs.length;
  const range = amount();
  if (isExact(range)) c.back(mark);
  return range;
}

/** The hull of an amount over every possible return; needs nothing where they agree. */
export const overReturns = (c: Context, amount: (r: TaxReturn) => Range): Range =>
  settled(c, () => ofEach(c, amount).reduce(either));

/** What holds of every possible return, or of none. */
export function ofReturns(c: Context, test: (r: TaxReturn) => Truth): Truth {
  return c.decided(() => {
    const [first, ...others] = ofEach(c, (r) => test(r) ?? null);
    return others.every((t) => t === first) ? (first ?? undefined) : undefined;
  });
}

/** An amount that hangs on the way of filing alone, worked out once for each way. */
export function byFiling(amount: (c: Context, r: Filing) => Range): (c: Context, r: Filing) => Range {
  const measures = new Map<FilingStatus, (c: Context) => Range>();
  return (c, { status }) => {
    let measure = measures.get(status);
    if (!measure) {
      measure = (of) => amount(of, { status, filers: filersOf(of, status === 'joint') });
      measures.set(status, measure);
    }
    return c.of(measure);
  };
}

/** How many people under an age the return may claim. */
export const claimedUnder = (c: Context, { filers }: Filing, age: number): number =>
  c.everyone.filter((k) => ageOf(c, k) < age && wouldClaim(c, filers, k)).length;

/** Which row of a table with a joint column a return reads. */
export const jointRow = (r: Filing): 'joint' | 'other' => (r.status === 'joint' ? 'joint' : 'other');
/** Which row of the tables by way of filing. */
export const statusRow = (r: Filing): 'single' | 'headOfHousehold' | 'joint' =>
  r.status === 'survivingSpouse' ? 'joint' : r.status === 'separate' ? 'single' : r.status;
