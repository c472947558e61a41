import type { Counties } from '../engine/types.ts';
import type { View } from '../results/port.ts';
import type { Household } from '../facts/values.ts';
import type { Places } from '../schema/place.ts';
import type { Engine } from '../worker/engine.ts';
import { isCounties, isPlaces, isWords } from './loaded-files.ts';

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

/** What `read` finds in a file; undefined where it is another. A further attempt goes past what the browser has kept. */
async function fetched<T>(
  path: string,
  read: (answer: Response) => Promise<T | undefined>,
  cache: RequestCache = 'default',
  waits: readonly number[] = WAITS,
): Promise<T> {
  try {
    return await within(async (signal) => {
      const answer = await fetch(path, { cache, signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const value = await read(answer);
      if (value === undefined) throw new NeedsNewPage(`${path} is not what this page needs.`);
      return value;
    });
  } catch (problem) {
    const [wait, ...more] = waits;
    if (wait === undefined) throw problem;
    await sleep(wait);
    return fetched(path, read, 'reload', more);
  }
}

/** Reads a JSON file of a certain shape. */
const json =
  <T>(isIt: (value: unknown) => value is T) =>
  async (answer: Response): Promise<T | undefined> => {
    const value: unknown = await answer.json();
    return isIt(value) ? value : undefined;
  };

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
 * The rules, which go to the engine, the results view and their files, the same for everybody who reads the language, so
 * that no request tells an answer. Resolves once the engine has rules of `version`, and their words and the scripts are
 * there; `more` is called when a file comes later that results can do without. Rejects, after several attempts, where one
 * of the needed ones cannot be had.
 */
export async function loadRulesData(
  lang: string,
  version: string,
  engine: Engine,
  more: () => void,
): Promise<RulesData> {
  const load = async (answer: Response): Promise<true | undefined> =>
    (await engine.ask('load', { rules: await answer.text(), version })) || undefined;
  const wanted = Promise.all([
    fetched('/rules.json', load),
    fetched(`/${lang}/results.json`, json(isWords(version))),
    imported(() => import('../results/show.ts')),
  ]);
  const extra: Partial<Pick<RulesData, 'counties' | 'places'>> = {};
  const takeCounties = async (): Promise<void> => {
    const counties = await fetched('/counties.json', json(isCounties));
    await wanted;
    await engine.ask('counties', counties);
    extra.counties = counties;
  };
  const optional = Promise.allSettled([
    takeCounties(),
    fetched('/places.json', json(isPlaces)).then((it) => (extra.places = it)),
  ]);
  const [, { programs: words }, { showResults }] = await wanted;
  await Promise.race([optional, sleep(GRACE)]);
  const data: RulesData = { words, showResults, counties: extra.counties, places: extra.places };
  void optional.then(() => {
    if (data.counties === extra.counties && data.places === extra.places) return;
    Object.assign(data, extra);
    more();
  });
  return data;
}

/** The day to screen a household on: its own, else the visitor's, as year-month-day. */
export function dayOf({ asOf }: Household): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return asOf ?? today.join('-');
}
