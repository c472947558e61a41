/** The Medicare Savings Programs: QMB, SLMB and QI (42 U.S.C. 1396a(a)(10)(E), 1396d(p)). */
import type { Context } from '../../engine/context.ts';
import { ageOf, insured, numberOf } from '../../engine/household/facts.ts';
import { asRange, lookup, maybeNumber, number, word } from '../../engine/parameters.ts';
import { add, atLeast, atMost, below, exactly, type Range, rising, ZERO } from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { spouseOf } from '../shared/units/tax-unit.ts';
import { couldHaveFullMedicaid } from '../medicaid/full-medicaid.ts';
import { hasFreePartA } from '../medicare/medicare.ts';
import { medicareCouple, medicareGuideline } from '../medicare/income.ts';
import { ssiDisregards } from '../shared/ssi/numbers.ts';

export const LEVELS = ['QMB', 'SLMB', 'QI'] as const;
type Level = (typeof LEVELS)[number];

const sizeOf = (c: Context, i: number): 'one' | 'couple' => (spouseOf(c, i) === undefined ? 'one' : 'couple');

/** Dollars a month of any income that the state does not count. */
export const mspDisregard = (c: Context): number =>
  maybeNumber(c, 'medicare-savings.disregard')?.min ?? ssiDisregards(c).any;

/** Dollars a month that count for person `i`, with those of a husband or wife. */
export const mspIncome = (c: Context, i: number): Range => medicareCouple(c, i, mspDisregard(c));

/** The limit of a level for one person or a couple, dollars a month, rounded up as offices do; none where the state does not have the level. */
export function mspLevelLimit(c: Context, i: number, level: Level): Range | undefined {
  const state = lookup(c, 'medicare-savings.levels-state');
  const percent = asRange(
    state === undefined
      ? lookup(c, 'medicare-savings.levels', [level])
      : lookup(c, 'medicare-savings.levels-state', [level]),
  );
  if (!percent) return undefined;
  const size = exactly(sizeOf(c, i) === 'one' ? 1 : 2);
  return rising(medicareGuideline(c, size, percent), (n) => Math.ceil(n - 1e-6));
}

/** Whether income is within a level: up to the limit of QMB, under that of the others. */
function within(c: Context, i: number, level: Level): Truth {
  const limit = mspLevelLimit(c, i, level);
  if (!limit) return false;
  return level === 'QMB' ? atMost(c.of(mspIncome, i), limit) : below(c.of(mspIncome, i), limit);
}

/** The limit of QMB, up to which income may go. */
export const mspQmbLimit = (c: Context, i: number): Range => mspLevelLimit(c, i, 'QMB') ?? ZERO;

/** The limit of SLMB, below which income has to be; that of QMB where the state has no SLMB. */
export const mspSlmbLimit = (c: Context, i: number): Range =>
  mspLevelLimit(c, i, 'SLMB') ?? mspQmbLimit(c, i);

/** The limit of the highest level that the state has, below which income has to be. */
export const mspLimit = (c: Context, i: number): Range => mspLevelLimit(c, i, 'QI') ?? mspQmbLimit(c, i);

/** The level of person `i` by income; "none" above all. */
export function mspLevel(c: Context, i: number): string | undefined {
  for (const level of LEVELS) {
    const t = within(c, i, level);
    if (t === undefined) return undefined;
    if (t) return level;
  }
  return 'none';
}

/** Whether Medicaid covers person `i`, now or by these answers: QI is for people without it. */
export const mspHasMedicaid = (c: Context, i: number): Truth =>
  c.any(
    () => insured(c, i, 'medicaid'),
    () => couldHaveFullMedicaid(c, i),
  );

/** The most that one person or a couple may own, where the state looks at savings. */
export function mspAssetLimit(c: Context, i: number): Range {
  const size = sizeOf(c, i);
  return (
    maybeNumber(c, 'medicare-savings.assets-state', [size]) ?? number(c, 'medicare-savings.assets', [size])
  );
}

function partAPremium(c: Context, i: number): Range {
  const premium = (key: string) => (): Range => number(c, 'medicare.part-a-premium', [key]);
  return c.choose(
    () => ageOf(c, i) < number(c, 'medicare.age').min || hasFreePartA(c, i),
    () => ZERO,
    () =>
      c.choose(
        () => atLeast(numberOf(c, i, 'workCredits'), number(c, 'medicare.credits', ['reduced'])),
        premium('reduced'),
        premium('full'),
      ),
  );
}

/** The premiums that the state pays for person `i`, dollars a month; what QMB pays of bills comes on top. */
export function mspWorth(c: Context, i: number): Range {
  const partB = number(c, 'medicare.part-b-premium');
  const isQmb = (): Truth => {
    const level = c.of(mspLevel, i);
    return level === undefined ? undefined : level === 'QMB';
  };
  return c.choose(
    isQmb,
    () => add(partB, partAPremium(c, i)),
    () => partB,
  );
}

export const mspOutsideMedicaid = (c: Context, i: number): Truth =>
  c.any(
    () => {
      const level = c.of(mspLevel, i);
      return level === undefined ? undefined : level !== 'QI';
    },
    () => not(mspHasMedicaid(c, i)),
  );

/** Whether the state lets people own what they like. */
export const mspNoAssetTest = (c: Context): boolean => word(c, 'medicare-savings.no-asset-test') === true;
