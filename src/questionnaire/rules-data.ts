import type { Counties, Rules, Screening } from '../engine/types.ts';
import type { ResultsWords, View } from '../results/port.ts';
import type { Household } from '../schema/household.ts';
import type { Places } from '../schema/place.ts';
import { isCounties, isPlaces, isRules, isWords } from './loaded-files.ts';

/** How long one attempt may take: 50 kB come within it on the slowest phone line. */
const LIMIT = 30_000;
/** How long to wait before each further attempt. */
const WAITS = [500, 2000, 6000] as const;
/** How long the results wait for the files that they can do without, once all others are there. */
const GRACE = 500;
// All in milliseconds.

/** The page or one of its scripts no longer fits what the server has: only a new page can help. */
export class NeedsNewPage extends Error {}

export interface RulesData {
  readonly screen: (household: Household) => Screening;
  readonly rules: Rules;
  /** The sentences of every program's rules. */
  readonly words: View['words'];
  readonly showResults: (root: HTMLElement, view: View, focus?: boolean) => void;
  /** Without it amounts are ranges. It may come after the rest, or never. */
  counties: Counties | undefined;
  /** Without it names and phones are missing. It may come after the rest, or never. */
  places: Places | undefined;
}

const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** What `work` gives, unless it takes longer than the limit; its signal then tells it to stop. */
async function within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`Nothing came within ${LIMIT} ms.`));
      stop.abort();
    }, LIMIT);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A JSON file of a certain shape. A further attempt goes past what the browser has kept. */
async function fetched<T>(
  path: string,
  isIt: (value: unknown) => value is T,
  cache: RequestCache = 'default',
  waits: readonly number[] = WAITS,
): Promise<T> {
  try {
    return await within(async (signal) => {
      const answer = await fetch(path, { cache, signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const value: unknown = await answer.json();
      if (!isIt(value)) throw new NeedsNewPage(`${path} is not what this page needs.`);
      return value;
    });
  } catch (problem) {
    const [wait, ...more] = waits;
    if (wait === undefined) throw problem;
    await sleep(wait);
    return fetched(path, isIt, 'reload', more);
  }
}

/** A module; a browser may remember for as long as the page stands that it could not be had. */
const imported = <T>(load: () => Promise<T>): Promise<T> =>
  within(load).catch((problem: unknown) => {
    throw new NeedsNewPage(String(problem));
  });

/** Whether this page could be had anew just now. */
export const isReachable = (): Promise<boolean> =>
  within((signal) => fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal })).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * The engine, the results view and their files, the same for everybody who reads the language, so that no request tells an
 * answer. Resolves once rules of `version`, their words and the scripts are there; `more` is called when a file comes later
 * that results can do without. Rejects, after several attempts, where one of the needed ones cannot be had.
 */
export async function loadRulesData(lang: string, version: string, more: () => void): Promise<RulesData> {
  const wanted = Promise.all([
    fetched<Rules>('/rules.json', isRules(version)),
    fetched<ResultsWords>(`/${lang}/results.json`, isWords(version)),
    imported(() => import('../programs/screen.ts')),
    imported(() => import('../results/show.ts')),
  ]);
  const extra: Partial<Pick<RulesData, 'counties' | 'places'>> = {};
  const optional = Promise.allSettled([
    fetched<Counties>('/counties.json', isCounties).then((it) => (extra.counties = it)),
    fetched<Places>('/places.json', isPlaces).then((it) => (extra.places = it)),
  ]);
  const [rules, { programs: words }, engine, { showResults }] = await wanted;
  await Promise.race([optional, sleep(GRACE)]);
  const data: RulesData = {
    screen: (household) => engine.screen(household, rules, household.asOf ?? today(), data.counties),
    rules,
    words,
    showResults,
    counties: extra.counties,
    places: extra.places,
  };
  void optional.then(() => {
    if (data.counties === extra.counties && data.places === extra.places) return;
    Object.assign(data, extra);
    more();
  });
  return data;
}

/** The visitor's own day, as year-month-day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}
