/**
 * The results of a household in a DOM: the built page of the questionnaire, filled by the results view as in a browser.
 * The test file needs `// @vitest-environment happy-dom` in its first line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/engine/types.ts';
import { loadRules } from '../../src/cli/load-rules.ts';
import { translator } from '../../src/i18n/browser-words.ts';
import type { ResultsWords, View } from '../../src/results/port.ts';
import { plansOf } from '../../src/results/plans.ts';
import { showResults } from '../../src/results/show.ts';
import type { Household } from '../../src/facts/values.ts';
import type { Places } from '../../src/schema/place.ts';
import { answering } from '../../src/worker/answers.ts';
import type { Engine } from '../../src/worker/engine.ts';
import { screened } from './screened.ts';
import { SITE } from './site-pages.ts';

const { rules, counties } = await loadRules();
const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');

/** The engine of the page, without a worker: it answers at once. */
const answer = answering();
const engine = {
  ask: (kind, ask) => {
    const reply = answer({ id: 1, kind, ask });
    return 'failed' in reply
      ? Promise.reject(new Error(reply.failed))
      : Promise.resolve(reply.answer as never);
  },
} satisfies Pick<Engine, 'ask'> as unknown as Engine;
await engine.ask('load', { rules: JSON.stringify(rules), version: rules.version });
await engine.ask('counties', counties);

export interface ResultsPage {
  /** The section of the page that holds the results. */
  readonly root: HTMLElement;
  /** The row of a program; undefined where it has none. */
  readonly row: (program: string) => HTMLElement | undefined;
  /** The facts whose questions were opened from the results, in order. */
  readonly asked: readonly string[];
  /** Shows another household on the same page; `change` may alter what the engine says of a program. */
  readonly show: (
    household: Household,
    names?: Readonly<Record<string, string>>,
    change?: (result: Result) => Result,
  ) => void;
}

/** The DOM of the tests has no `new Option(…)`. */
function option(text = '', value = '', defaultSelected = false, selected = false): HTMLOptionElement {
  const made = document.createElement('option');
  Object.assign(made, { textContent: text, value, defaultSelected, selected });
  return made;
}
globalThis.Option = option as unknown as typeof Option;

/** Opens the page of a language, without its styles and scripts, in place of what the document holds. */
export function openResults(lang = 'en'): ResultsPage {
  document.documentElement.innerHTML = read(`${lang}/find/index.html`).replace(
    /<link\b[^>]*>|<script\b[^>]* src=[^>]*><\/script>/g,
    '',
  );
  document.documentElement.lang = lang;
  const root = document.querySelector<HTMLElement>('[data-results]');
  if (!root) throw new Error('The page has no place for results.');
  const { programs, documents, words } = JSON.parse(read(`${lang}/results.json`)) as ResultsWords;
  const places = JSON.parse(read('places.json')) as Places;
  const asked: string[] = [];
  const show: ResultsPage['show'] = (household, names = {}, change = (result) => result) => {
    const found = screened(household);
    const screening = { ...found, results: found.results.map(change) };
    const view: View = {
      household,
      screening,
      plans: plansOf(engine, { household, day: screening.asOf }),
      screen: (other, day) => engine.ask('screen', { household: other, day }),
      words: programs,
      documents,
      places,
      lang,
      t: translator(words),
      names: Object.fromEntries(household.people.map(({ id }) => [id, names[id] ?? id])),
      questionOf: (path) => ({ id: path, text: path }),
      goTo: (path) => asked.push(path),
    };
    showResults(root, view, false);
  };
  const row = (program: string) => root.querySelector<HTMLElement>(`[data-result="${program}"]`) ?? undefined;
  return { root, row, asked, show };
}

/** The text of an element as people read it, without hidden parts and line breaks. */
export function textOf(element: Element | null | undefined): string {
  if (!element || (element as HTMLElement).hidden) return '';
  const parts = [...element.childNodes].map((node) =>
    node.nodeType === Node.ELEMENT_NODE ? textOf(node as Element) : (node.textContent ?? ''),
  );
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
