/** The income tests of a state, and which of them decides. */
import type { Context } from '../../engine/context.ts';
import {
  above,
  atMost,
  between,
  ENDLESS,
  exactly,
  type Range,
  rising,
  subtract,
  times,
  ZERO,
} from '../../engine/range.ts';
import { not, type Truth } from '../../engine/truth.ts';
import type { TanfState } from '../../engine/types.ts';
import { getsTanf } from '../shared/gets-now.ts';
import { tanfIncome } from './income.ts';
import { tanfEarned } from './pay.ts';
import { numberNow, tanfState } from './state.ts';
import { tanfTable } from './table.ts';

type Test = TanfState['tests'][number];
type Sides = readonly [income: Range, limit: Range];
/** Where income has to be below a limit, it may reach the last tenth of a cent; shown, that is the limit. */
const A_HAIR = 0.004;
const NO_LIMIT: Sides = [ZERO, exactly(ENDLESS)];

/** Whether a test is for this household: for who gets TANF now (and works), or for everybody else. */
function isFor(c: Context, { who }: Test): Truth {
  if (who === undefined) return true;
  const gets = (): Truth => c.of(getsTanf);
  if (who === 'applicant') return not(gets());
  if (who === 'recipient') return gets();
  const works = c.all(gets, () => above(c.of(tanfEarned), ZERO));
  return who === 'workingRecipient' ? works : not(works);
}

function limitOf(c: Context, s: TanfState, test: Test): Range {
  const table = tanfTable(c, test.atMost ?? test.below ?? '');
  const amount = times(table, numberNow(c, s, test.percent ?? 100) / 100);
  const round = { up: (n: number) => Math.ceil(n - 1e-6), nearest: Math.round };
  const rounded = test.round ? rising(amount, round[test.round]) : amount;
  return subtract(rounded, exactly((test.less ?? 0) + (test.below === undefined ? 0 : A_HAIR)));
}

/** Both sides of a test; undefined where it is not for this household. */
function sidesOf(c: Context, s: TanfState, test: Test): Sides | undefined {
  const applies = c.decided(() => isFor(c, test));
  if (applies === false) return undefined;
  const limit = limitOf(c, s, test);
  // While it is open whom the test is for, it may set no limit.
  return [tanfIncome(c, s, test.income), applies === true ? limit : between(limit.min, ENDLESS)];
}

/** The test that decides: the first that fails, else the first that is open, else the first. */
export function tanfTest(c: Context): Sides {
  const s = tanfState(c);
  if (!s) return NO_LIMIT;
  let open: Sides | undefined;
  let first: Sides | undefined;
  const mark = c.needs.length;
  for (const test of s.tests) {
    const before = c.needs.length;
    const sides = sidesOf(c, s, test);
    if (!sides) continue;
    const holds = atMost(...sides);
    if (holds !== undefined) c.back(before);
    if (holds === false) {
      c.back(mark);
      return sides;
    }
    first ??= sides;
    if (holds === undefined) open ??= sides;
  }
  return open ?? first ?? NO_LIMIT;
}

/** Dollars a month that count in the income test that decides. */
export const tanfTestIncome = (c: Context): Range => c.of(tanfTest)[0];
/** Dollars a month that this test allows. */
export const tanfTestLimit = (c: Context): Range => c.of(tanfTest)[1];
