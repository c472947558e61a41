/** State credits by person: for children and others who are claimed, and for everybody on the return. */
import type { Context } from '../../engine/context.ts';
import { ageOf, everyone, flag } from '../../engine/household/facts.ts';
import { asRange, isTable } from '../../engine/parameters.ts';
import {
  add,
  atLeastZero,
  between,
  either,
  exactly,
  multiply,
  type Range,
  smaller,
  sum,
  times,
  ZERO,
} from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import type { Table } from '../../engine/types.ts';
import { some } from '../shared/units/some.ts';
import { isQualifyingChild } from '../shared/units/tax-dependents.ts';
import { overReturns, settled, type TaxReturn } from '../shared/units/tax-return.ts';
import { agesAtYearEnd } from '../shared/tax/year-end.ts';
import { isClaimed, wouldClaim } from '../shared/units/tax-unit.ts';
import { earnedIncome } from '../shared/tax/adjusted-gross-income.ts';
import { ctcOf } from '../ctc/credit.ts';
import { creditIncome } from './income.ts';
import {
  byStatus,
  creditsOf,
  isSet,
  isUnsure,
  isWithinLimit,
  rangeAt,
  rangeByStatus,
  stepped,
  tableAt,
  tableOf,
  unsure,
} from './table.ts';
import { togetherCredit, togetherIsForWork } from './together.ts';
import { hasWorkCredit, lacksOnlyEarnings, workCredit } from './work.ts';
import { hasWorkNumber } from '../shared/tax/numbers.ts';

/** Foster youth of the credit in California, by the first age and the one that ends it. */
const FOSTER_YOUTH = { from: 18, until: 26 };

/** Whether person `k` has the number that the credit asks for; open where the state's rule is not known to us. */
function hasNumber(c: Context, row: Table, k: number): Truth {
  if (isSet(row, 'itin')) return true;
  const number = hasWorkNumber(c, k);
  return number === false && row['itin'] !== false ? undefined : number;
}

/** Whether person `k` is somebody for whom the credit is, apart from age. */
function isCounted(c: Context, r: TaxReturn, row: Table, k: number): Truth {
  if (r.filers.includes(k)) return isSet(row, 'everyone') && hasNumber(c, row, k);
  if (!wouldClaim(c, r.filers, k)) return false;
  return c.all(
    () => isClaimed(c, k),
    () => isSet(row, 'everyone') || isSet(row, 'dependents') || isQualifyingChild(c, k, r.filers),
    () => hasNumber(c, row, k),
  );
}

/** Dollars for somebody of an age: one amount under an age, from an age, by bands under ages, or by income. */
function amountAt(r: TaxReturn, row: Table, age: number, income: Range): Range {
  const steps = byStatus(row['steps'], r);
  const until = rangeAt(row, 'under');
  if (isTable(steps)) return until && age >= until.min ? ZERO : stepped(steps, income);
  const amount = row['amount'];
  if (!isTable(amount))
    return (!until || age < until.min) && asRange(amount) ? (asRange(amount) ?? ZERO) : ZERO;
  const band = Object.keys(amount)
    .map(Number)
    .sort((a, b) => a - b)
    .find((end) => age < end);
  return (band === undefined ? undefined : rangeAt(amount, String(band))) ?? ZERO;
}

/** The state's own test of a disability is not ours, so a yes stays open. */
const mayBeDisabled = (c: Context, k: number): Truth =>
  flag(c, k, 'disabled') === false ? false : undefined;

/** Dollars for person `k`; a disabled one, or an older one, may have what a young child has. */
const amountFor = (c: Context, r: TaxReturn, row: Table, k: number, income: Range): Range =>
  settled(c, () =>
    agesAtYearEnd(c, k)
      .map((age) => amountAtAge(c, r, row, k, age, income))
      .reduce(either),
  );

function amountAtAge(c: Context, r: TaxReturn, row: Table, k: number, age: number, income: Range): Range {
  const own = amountAt(r, row, age, income);
  if (own.max > 0) return own;
  const like = amountAt(r, row, 0, income);
  const older = rangeAt(row, 'olderFrom');
  if (older && age >= older.min) return like;
  const disabled = rangeAt(row, 'disabledUnder');
  return disabled && age < disabled.min
    ? c.choose(
        () => mayBeDisabled(c, k),
        () => like,
        () => ZERO,
      )
    : ZERO;
}

/** Everybody's amounts together. */
const ofPeople = (c: Context, r: TaxReturn, row: Table, income: Range): Range =>
  sum(
    everyone(c).map((k) => {
      const amount = amountFor(c, r, row, k, income);
      return amount.max === 0
        ? ZERO
        : c.choose(
            () => isCounted(c, r, row, k),
            () => amount,
            () => ZERO,
          );
    }),
  );

/**
 * Dollars for a husband or wife who cannot care for themself, where the credit counts one on a joint return: the same as
 * for a child. The state's own test is not ours, so a yes stays open.
 */
const ofDisabledSpouse = (c: Context, r: TaxReturn, row: Table, income: Range): Range =>
  isSet(row, 'disabledSpouse') && r.status === 'joint'
    ? c.choose(
        () => some(c, r.filers, (i) => mayBeDisabled(c, i)),
        () => amountAt(r, row, 0, income),
        () => ZERO,
      )
    : ZERO;

/** Filers who were in foster care, for the one credit that is for them. */
const ofFosterYouth = (c: Context, r: TaxReturn, amount: Range): Range =>
  sum(
    r.filers
      .filter((i) => ageOf(c, i) >= FOSTER_YOUTH.from && ageOf(c, i) < FOSTER_YOUTH.until)
      .map((i) =>
        c.choose(
          () => flag(c, i, 'formerFosterYouth'),
          () => amount,
          () => ZERO,
        ),
      ),
  );

/** A part of another credit of the return. */
function ofCredit(c: Context, r: TaxReturn, row: Table, income: Range): Range {
  const ctc = rangeAt(row, 'ofCtc');
  if (ctc) return times(ctcOf(c, r), ctc.min / 100);
  const table = tableOf(c, 'work');
  const work = rangeAt(row, 'ofWork');
  if (!table || !work) return ZERO;
  const child = { under: row['under'] ?? 0, amount: 1, itin: row['itin'] ?? false };
  const one = smaller(ofPeople(c, r, child, income), exactly(1));
  return multiply(one, times(workCredit(c, r, table), work.min / 100));
}

/** The amounts of a credit before it falls. */
function fullAmount(c: Context, r: TaxReturn, row: Table, income: Range): Range {
  if ('ofCtc' in row || 'ofWork' in row) return ofCredit(c, r, row, income);
  const amount = rangeAt(row, 'amount') ?? ZERO;
  if (isSet(row, 'fosterYouth')) return ofFosterYouth(c, r, amount);
  const total = add(ofPeople(c, r, row, income), ofDisabledSpouse(c, r, row, income));
  const most = rangeAt(row, 'most');
  const cap = rangeAt(row, 'cap');
  const capped = cap ? smaller(total, cap) : total;
  return most ? smaller(capped, times(amount, most.min)) : capped;
}

/** What is left of a credit: it falls by dollars, or by a percent of itself, for each step or part of it above a start. */
function afterFall(r: TaxReturn, full: Range, falls: Table, income: Range): Range {
  const from = rangeByStatus(falls, 'from', r) ?? ZERO;
  const step = rangeByStatus(falls, 'step', r)?.min ?? 1;
  const by = rangeAt(falls, 'by')?.min ?? 0;
  const share = (rangeAt(falls, 'percent')?.min ?? 0) / 100;
  const left = (amount: number, n: number, start: number): number => {
    const steps = Math.max(0, Math.ceil((n - start) / step - 1e-9));
    return Math.max(0, amount * (1 - Math.min(1, steps * share)) - steps * by);
  };
  return between(left(full.min, income.max, from.min), left(full.max, income.min, from.max));
}

/** Whether a return has the credit for work on which this one rests, or lacks it only for want of earnings. */
function hasWorkBeside(c: Context, r: TaxReturn, row: Table): Truth {
  const loss = rangeAt(row, 'noEarnings');
  return c.any(
    () => hasWorkCredit(c, r),
    () => loss !== undefined && lacksOnlyEarnings(c, r, loss),
  );
}

/** What is left of an amount for a return of one of two married people: none of it, or a part, where the state says so. */
function ofSeparate(r: TaxReturn, row: Table, amount: Range): Range {
  const percent = r.status === 'separate' ? rangeAt(row, 'separatePercent') : undefined;
  return percent ? times(amount, percent.min / 100) : amount;
}

/** One credit of a return, in dollars a year. */
function creditOf(c: Context, r: TaxReturn, row: Table): Range {
  const income = creditIncome(c, r, row);
  const full = ofSeparate(r, row, fullAmount(c, r, row, income));
  if (full.max <= 0) return ZERO;
  const falls = tableAt(row, 'falls');
  const by = isSet(row, 'byEarnings') ? earnedIncome(c, r) : income;
  const left = falls ? afterFall(r, full, falls, by) : atLeastZero(full);
  const range = c.choose(
    () =>
      c.all(
        () => isWithinLimit(row, r, income),
        () => !isSet(row, 'withWork') || hasWorkBeside(c, r, row),
        () => some(c, r.filers, (i) => hasNumber(c, row, i)),
      ),
    () => left,
    () => ZERO,
  );
  return isUnsure(row) ? unsure(range) : range;
}

/** The state's credits for children of people[0]'s return. */
export function stateChildCredit(c: Context): Range {
  const together = tableAt(tableOf(c, 'work') ?? {}, 'together');
  if (!together) return creditsOf(c, 'child', creditOf);
  return overReturns(c, (r) => {
    if (r.status === 'separate' || togetherIsForWork(c, r)) return ZERO;
    return togetherCredit(c, { ...r, eitc: r.children }, together);
  });
}

/** Credits for everybody on the return, such as for the tax on food. */
export const stateEachCredit = (c: Context): Range => creditsOf(c, 'each', creditOf);
