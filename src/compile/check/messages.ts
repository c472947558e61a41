/** Every text of the interface, the questions and the programs as ICU MessageFormat. */
import type { Path } from '../../schema/issues.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { messageProblem } from '../parse-message.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

function inTexts(file: Source<unknown>, lang: string, value: unknown, path: Path = []): Problem[] {
  if (typeof value === 'string') {
    const problem = messageProblem(value, lang);
    return problem === undefined ? [] : [at(file, path, problem)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inTexts(file, lang, inner, [...path, key]));
}

export const checkMessages = ({ languages, strings, questions, programs }: Whole): Problem[] =>
  languages.flatMap((lang) => {
    const files = [
      ...Object.values(strings[lang] ?? {}),
      questions[lang],
      ...programs.map(({ words }) => words[lang]),
    ];
    return files.flatMap((file) => (file ? inTexts(file, lang, file.data) : []));
  });
