/** What was taken for granted, because it was never asked and is so in most homes. */
import { changeButton } from './change-button.ts';
import { capital, element } from './dom.ts';
import type { View } from './port.ts';
import type { ShownResult } from './shown.ts';

/** A line for each fact, in the order in which most programs need it, each with its way to the question. */
export function taken(view: View, results: readonly ShownResult[]): HTMLElement[] {
  const paths = new Map<string, { path: string; count: number }>();
  for (const path of results.flatMap(({ taking }) => taking)) {
    // Said once of everybody: the question asks about everybody at once, too.
    const fact = path.replace(/\[\d+\]/g, '');
    const known = paths.get(fact) ?? { path, count: 0 };
    known.count += 1;
    paths.set(fact, known);
  }
  return [...paths]
    .sort(([, a], [, b]) => b.count - a.count)
    .flatMap(([fact, { path }]) => {
      const question = view.questionOf(path);
      const key = `results.taken.facts.${fact.replace('.', '-')}`;
      // A key without words shows itself.
      const said = view.t(key);
      const text =
        said === key ? question && view.t('results.taken.other', { question: question.text }) : said;
      if (!text) return [];
      const item = element('li', 'taken');
      item.append(element('span', '', capital(text)));
      item.dataset['taken'] = path;
      item.append(' ', changeButton(view, path, view.t('results.taken.change'), text));
      return [item];
    });
}
