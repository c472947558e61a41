/** Checks across files: what a name, a sentence or a number in one of them needs in another. */
import type { Rules } from '../engine/types.ts';
import type { Problem } from '../schema/problem.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkTables } from './check-tables.ts';
import { checkWords } from './check-words.ts';
import type { Content } from './content.ts';

export function checkRules(
  content: Content,
  rules: Rules,
  languages: readonly string[],
  today: string,
): { problems: Problem[]; due: Problem[] } {
  const numbers = checkNumbers(content, today);
  return {
    problems: [
      ...checkNames(content, rules),
      ...checkTables(content),
      ...checkWords(content, languages),
      ...numbers.problems,
    ],
    due: numbers.due,
  };
}
