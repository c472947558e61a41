/** A test of several people or things. Like any and all of the context, it stops and needs nothing as soon as the answer is certain. */
import type { Context } from '../../../engine/context.ts';
import { between, type Range } from '../../../engine/range.ts';
import type { Truth } from '../../../engine/truth.ts';

/** Whether the test holds of one of them. */
export const some = <T>(c: Context, items: readonly T[], test: (item: T) => Truth): Truth =>
  c.settle(items, true, (_, item) => test(item));

/** Whether it holds of each of them. */
export const every = <T>(c: Context, items: readonly T[], test: (item: T) => Truth): Truth =>
  c.settle(items, false, (_, item) => test(item));

/** How many truths hold: at least those that are certain, at most those that are not ruled out. */
export const countOf = (truths: readonly Truth[]): Range =>
  between(truths.filter((t) => t === true).length, truths.filter((t) => t !== false).length);
