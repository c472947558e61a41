/** Checks across files: what a name, a sentence or a number in one of them needs in another. */
import type { Rules } from '../engine/types.ts';
import type { Problem } from '../schema/problem.ts';
import { checkCaseNames } from './check-cases.ts';
import { checkCounties } from './check-counties.ts';
import { checkDays, checkStateDays } from './check-dates.ts';
import { checkMessages } from './check-messages.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPages } from './check-pages.ts';
import { checkPlaces } from './check-places.ts';
import { checkPrograms } from './check-programs.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSources } from './check-sources.ts';
import { checkStrings } from './check-strings.ts';
import { checkTables } from './check-tables.ts';
import { checkWords } from './check-words.ts';
import { filesOf, type Whole } from './whole.ts';

export function checkRules(
  whole: Whole,
  rules: Rules,
  today: string,
): { problems: readonly Problem[]; due: readonly Problem[] } {
  const numbers = checkNumbers(whole, today);
  const ids = whole.programs.map(({ id }) => id);
  const messages = checkMessages(whole);
  // A text that cannot be read is not compared as well.
  const broken = new Set(messages.map(({ path }) => path));
  const unlessBroken = (problems: readonly Problem[]): Problem[] =>
    problems.filter(({ path }) => path === '' || !broken.has(path));
  const questions = unlessBroken(checkQuestions(whole));
  // What nobody asks is told only where the questions are sound.
  const sections = questions.some(({ file }) => file === whole.sections.file) ? undefined : whole.sections;
  return {
    problems: [
      ...checkNames(whole, sections, rules),
      ...checkSources(whole),
      ...checkTables(whole),
      ...checkStateDays(whole, today),
      ...checkDays(filesOf(whole), today),
      ...checkPrograms(whole),
      ...messages,
      ...unlessBroken(checkWords(whole)),
      ...checkPages(whole, rules),
      ...unlessBroken(checkStrings(whole)),
      ...questions,
      ...checkPlaces(whole.contacts, whole.places, ids),
      ...checkCounties(whole),
      ...checkCaseNames(whole),
      ...numbers.problems,
    ],
    due: numbers.due,
  };
}
