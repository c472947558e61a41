import type { Context } from '../../engine/context.ts';
import { ageOf, assetsOf, everyone, flag, vehicleValue } from '../../engine/household/facts.ts';
import { add, between, either, ENDLESS, exactly, isExact, type Range } from '../../engine/range.ts';
import type { Truth } from '../../engine/truth.ts';
import { some } from '../shared/units/some.ts';
import { inTanfFamily, tanfMember, tanfSize } from './unit.ts';
import { getsTanf } from '../shared/gets-now.ts';
import { tanfState } from './state.ts';

type Limits = NonNullable<NonNullable<ReturnType<typeof tanfState>>['assets']>;
const OLDER = 60;

/** Whether the state looks at savings. */
export const tanfAssetTest = (c: Context): Truth => tanfState(c)?.assets !== null;

/**
 * Dollars in cash, bank accounts and stocks of the family. The first car is taken as exempt; whether further ones
 * count is the state's choice, which we have read for few states.
 */
export function tanfAssets(c: Context): Range {
  const family = everyone(c).map((i) => c.of(inTanfFamily, i));
  const least = assetsOf(
    c,
    everyone(c).filter((i) => family[i] === true),
  );
  const most = assetsOf(
    c,
    everyone(c).filter((i) => family[i] !== false),
  );
  const money = between(Math.min(least.min, most.min), most.max);
  if (tanfState(c)?.assets?.cars === false) return money;
  return either(money, add(money, vehicleValue(c)));
}

const someMember = (c: Context, test: (i: number) => Truth): Truth =>
  some(c, everyone(c), (i) =>
    c.all(
      () => test(i),
      () => c.of(tanfMember, i),
    ),
  );

/** The limit of a unit that grows with it. */
const bySize = ({ limit, two = limit, each = 0 }: Limits, size: number): number =>
  size < 2 ? limit : two + (size - 2) * each;

function ofApplicant(c: Context, limits: Limits): Range {
  const { older, olderOrDisabled } = limits;
  const size = c.of(tanfSize);
  const plain = between(bySize(limits, size.min), bySize(limits, size.max));
  const higher = older ?? olderOrDisabled;
  if (higher === undefined) return plain;
  return c.choose(
    () => someMember(c, (i) => ageOf(c, i) >= OLDER || (older === undefined && flag(c, i, 'disabled'))),
    () => exactly(higher),
    () => plain,
  );
}

/** Dollars of savings that the state allows; for who gets TANF now often more. */
export function tanfAssetLimit(c: Context): Range {
  const limits = tanfState(c)?.assets;
  if (!limits) return exactly(ENDLESS);
  const { recipient, unsure } = limits;
  const own = (): Range => ofApplicant(c, limits);
  const limit =
    recipient === undefined
      ? own()
      : c.choose(
          () => c.of(getsTanf),
          () => exactly(recipient),
          own,
        );
  return unsure === true && isExact(limit) ? between(limit.min, ENDLESS) : limit;
}
