/** Truths that carry the facts they still need. One that is decided needs none: the constructors see to it. */
import { force, type Lazy } from './lazy.ts';
import { join, type Needs } from './needs.ts';

export interface Truth {
  /** Undefined while the answers do not say. Measures do not read it: the functions below do. */
  readonly is: boolean | undefined;
  readonly needs: Needs;
}

export const YES: Truth = { is: true, needs: null };
export const NO: Truth = { is: false, needs: null };
/** Not known; without needs an office decides it. */
export const open = (needs: Needs): Truth => ({ is: undefined, needs });
export const OFFICE_DECIDES = open(null);
export const truth = (is: boolean): Truth => (is ? YES : NO);

export const not = (t: Truth): Truth => (t.is === undefined ? t : truth(!t.is));

function settle(tests: Iterable<Lazy<Truth>>, decisive: boolean): Truth {
  let needs: Needs = null;
  let isOpen = false;
  for (const test of tests) {
    const t = force(test);
    if (t.is === decisive) return t;
    if (t.is !== undefined) continue;
    isOpen = true;
    needs = join(needs, t.needs);
  }
  return isOpen ? open(needs) : truth(!decisive);
}
/** Whether every test holds; one that fails settles it. */
export const all = (...tests: readonly Lazy<Truth>[]): Truth => settle(tests, false);
/** Whether one test holds; the first that does settles it. */
export const any = (...tests: readonly Lazy<Truth>[]): Truth => settle(tests, true);
/** Whether a test holds of every item. */
export const every = <T>(items: readonly T[], test: (item: T) => Truth): Truth =>
  settle(
    items.map((item) => () => test(item)),
    false,
  );
/** Whether a test holds of some item. */
export const some = <T>(items: readonly T[], test: (item: T) => Truth): Truth =>
  settle(
    items.map((item) => () => test(item)),
    true,
  );

/** `then`, once `first` holds: a follow-up question, which is not asked before the first is answered with yes. */
export const andThen = (first: Truth, then: () => Truth): Truth => (first.is === true ? then() : first);
/** `first`, or once it fails `then`, which is not asked before. */
export const orElse = (first: Truth, then: () => Truth): Truth => (first.is === false ? then() : first);
/** No, or not known: what looks like a yes is for an office to say. */
export const atBestOpen = (t: Truth): Truth => (t.is === false ? t : open(t.needs));
/** Yes, or not known. */
export const atWorstOpen = (t: Truth): Truth => (t.is === true ? t : open(t.needs));
/**
 * The truth; while it is open, yes where `supposed` holds: what a rule elsewhere settles, so that nobody reads the value
 * where it does not hold.
 */
export function orSuppose(t: Truth, supposed: () => Truth): Truth {
  if (t.is !== undefined) return t;
  const other = supposed();
  return other.is === true ? other : open(join(t.needs, other.needs));
}

/** One truth or another, as a test says; while it is open and both agree, the test does not matter. */
export function either(test: Truth, yes: Lazy<Truth>, no: Lazy<Truth>): Truth {
  if (test.is !== undefined) return force(test.is ? yes : no);
  const [a, b] = [force(yes), force(no)];
  return a.is !== undefined && a.is === b.is ? a : open(join(test.needs, join(a.needs, b.needs)));
}
/** The same for lists of truths of the same people. */
export const eitherList = (
  test: Truth,
  yes: () => readonly Truth[],
  no: () => readonly Truth[],
): readonly Truth[] => {
  if (test.is !== undefined) return test.is ? yes() : no();
  const others = no();
  return yes().map((t, j) => either(test, t, others[j] ?? NO));
};
/** The items of which a test does not certainly fail. */
export const possible = <T>(items: readonly T[], test: (item: T) => Truth): T[] =>
  items.filter((item) => test(item).is !== false);
