import type { Counties, Rules, Screening } from '../engine/types.ts';
import type { Household } from '../schema/household.ts';
import type { ResultsPort } from './results-port.ts';
import type { Places } from '../schema/place.ts';

/** How long to wait before each further attempt, in milliseconds. */
const WAITS = [500, 2000, 6000] as const;

export interface RulesData {
  readonly screen: (household: Household) => Screening;
  readonly rules: Rules;
  readonly counties: Counties | undefined;
  readonly places: Places | undefined;
  /** The sentences of every program's rules. */
  readonly words: ResultsPort['words'];
}

async function fetched<T>(path: string, waits: readonly number[] = WAITS): Promise<T> {
  try {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  } catch (problem) {
    const [wait, ...more] = waits;
    if (wait === undefined) throw problem;
    await new Promise((done) => setTimeout(done, wait));
    return fetched(path, more);
  }
}

/**
 * The engine and its files, the same for everybody who reads the language, so that no request tells an answer. Rules and
 * words must come; without counties amounts are ranges, without places names and phones are missing.
 */
export async function loadRulesData(lang: string): Promise<RulesData> {
  const [rules, words, counties, places, engine] = await Promise.all([
    fetched<Rules>('/rules.json'),
    fetched<RulesData['words']>(`/${lang}/results.json`),
    fetched<Counties>('/counties.json').catch(() => undefined),
    fetched<Places>('/places.json').catch(() => undefined),
    import('../engine/screen.ts'),
  ]);
  const screen = (household: Household): Screening =>
    engine.screen(household, rules, household.asOf ?? today(), counties);
  return { screen, rules, words, counties, places };
}

/** The visitor's own day, as year-month-day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}
