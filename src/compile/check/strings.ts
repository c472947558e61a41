/** The words of the interface and of the questions: every language says the same things. */
import type { Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { Comparison, countPlaces } from '../compare-languages.ts';
import type { Whole } from '../whole.ts';

function compared(
  base: Source<unknown>,
  other: Source<unknown>,
  counts: ReadonlyMap<string, number>,
  isDraft: boolean,
): Problem[] {
  if (base.data === undefined || other.data === undefined) return [];
  const comparison = new Comparison(
    { lang: '', file: base, data: base.data },
    { lang: '', file: other, data: other.data, isDraft },
    counts,
  );
  comparison.compare(base.data, other.data);
  return comparison.problems;
}

export function checkStrings({ strings, questions, prose, languages, drafts }: Whole): Problem[] {
  const [base = 'en', ...others] = languages;
  const counts = new Map<string, number>();
  for (const files of Object.values(strings))
    for (const { data } of Object.values(files)) countPlaces(data, counts);
  for (const { data } of Object.values(questions)) countPlaces(data, counts);
  return others.flatMap((lang) => [
    ...Object.entries(strings[base] ?? {}).flatMap(([name, file]) => {
      const other = strings[lang]?.[name];
      return other ? compared(file, other, counts, drafts.includes(lang)) : [];
    }),
    ...prose
      .filter((it) => it.lang === base)
      .flatMap(({ page, source }) => {
        const other = prose.find((it) => it.page === page && it.lang === lang);
        return other ? compared(source, other.source, counts, drafts.includes(lang)) : [];
      }),
  ]);
}
