/** Every text of the interface, the questions and the programs as ICU MessageFormat. */
import type { Path } from '../../schema/issues.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { isPlain, messageProblem } from '../parse-message.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

type Say = (text: string, lang: string) => string | undefined;

function inTexts(
  file: Source<unknown>,
  lang: string,
  value: unknown,
  say: Say = messageProblem,
  path: Path = [],
): Problem[] {
  if (typeof value === 'string') {
    const problem = say(value, lang);
    return problem === undefined ? [] : [at(file, path, problem)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inTexts(file, lang, inner, say, [...path, key]));
}

/** A question is in the page as it is written, so that it has no forms to choose from. */
const inQuestions = (file: Source<unknown>, lang: string): Problem[] =>
  inTexts(file, lang, file.data, (text) => {
    const problem = messageProblem(text, lang);
    return problem ?? (isPlain(text) ? undefined : 'Write one text here: a question has no plural forms.');
  });

export const checkMessages = ({ languages, strings, questions, programs }: Whole): Problem[] =>
  languages.flatMap((lang) => {
    const files = [...Object.values(strings[lang] ?? {}), ...programs.map(({ words }) => words[lang])];
    return [
      ...files.flatMap((file) => (file ? inTexts(file, lang, file.data) : [])),
      ...(questions[lang] ? inQuestions(questions[lang], lang) : []),
    ];
  });
