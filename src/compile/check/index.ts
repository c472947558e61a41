/** Checks across files: what a name, a sentence or a number in one of them needs in another. */
import type { Rules } from '../../engine/types.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkCaseNames } from './cases.ts';
import { checkCounties } from './counties.ts';
import { checkDays, checkStateDays } from './dates.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkPages } from './pages.ts';
import { checkPlaces } from './places.ts';
import { checkPrograms } from './programs.ts';
import { checkQuestions } from './questions.ts';
import { checkSituations } from './situations.ts';
import { checkSources } from './sources.ts';
import { checkStrings } from './strings.ts';
import { checkTables } from './tables.ts';
import { checkWords } from './words.ts';
import { filesOf, type Whole } from '../whole.ts';

export function checkRules(
  whole: Whole,
  rules: Rules,
  today: string,
): { problems: readonly Problem[]; due: readonly Problem[] } {
  const numbers = checkNumbers(whole, today);
  const ids = whole.programs.map(({ id }) => id);
  const questions = checkQuestions(whole);
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
      ...checkWords(whole, whole.languages),
      ...checkPages(whole, rules),
      ...checkStrings(whole),
      ...questions,
      ...checkPlaces(whole.contacts, whole.places, ids),
      ...checkSituations(whole),
      ...checkCounties(whole),
      ...checkCaseNames(whole),
      ...numbers.problems,
    ],
    due: numbers.due,
  };
}
