import type { Counties } from '../engine/types.ts';
import type { ResultsWords } from '../results/port.ts';
import type { Places } from '../schema/place.ts';
import type { Engine } from '../worker/engine.ts';
import { fetched, imported, json, sleep } from './fetched.ts';
import { isCounties, isPlaces, isWords } from './loaded-files.ts';
import type { Shown } from './show-results.ts';

/** How long, in milliseconds, the results wait for the files that they can do without, once all others are there. */
const GRACE = 500;

export interface RulesData {
  readonly words: ResultsWords;
  readonly showResults: (root: HTMLElement, shown: Shown, focus: boolean) => void;
  /** Without it amounts are ranges. It may come after the rest, or never. */
  counties: Counties | undefined;
  /** Without it names and phones are missing. It may come after the rest, or never. */
  places: Places | undefined;
}

/** The rules, which go to the engine. Rejects, after several attempts, where rules of `version` cannot be had. */
export async function loadRules(version: string, engine: Engine): Promise<void> {
  await fetched(
    '/rules.json',
    async (answer) => (await engine.ask('load', { rules: await answer.text(), version })) || undefined,
  );
}

/**
 * The results view and its files, the same for everybody who reads the language, so that no request tells an answer.
 * Resolves once the words that go with the rules of `version` and the scripts are there; `more` is called when a file comes
 * later that results can do without. Rejects, after several attempts, where one of the needed ones cannot be had.
 */
export async function loadResults(
  lang: string,
  version: string,
  engine: Engine,
  more: () => void,
): Promise<RulesData> {
  const wanted = Promise.all([
    fetched(`/${lang}/results.json`, json(isWords(version))),
    imported(() => import('./show-results.ts')),
  ]);
  const extra: Partial<Pick<RulesData, 'counties' | 'places'>> = {};
  const takeCounties = async (): Promise<void> => {
    const counties = await fetched('/counties.json', json(isCounties));
    await engine.ask('counties', counties);
    extra.counties = counties;
  };
  const optional = Promise.allSettled([
    takeCounties(),
    fetched('/places.json', json(isPlaces)).then((it) => (extra.places = it)),
  ]);
  const [words, { showResults }] = await wanted;
  await Promise.race([optional, sleep(GRACE)]);
  const data: RulesData = { words, showResults, counties: extra.counties, places: extra.places };
  void optional.then(() => {
    if (data.counties === extra.counties && data.places === extra.places) return;
    Object.assign(data, extra);
    more();
  });
  return data;
}
