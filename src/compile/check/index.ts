/** Checks across files: what a name, a sentence or a number in one of them needs in another. */
import type { Rules } from '../../engine/types.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkCaseNames } from './cases.ts';
import { checkCounties } from './counties.ts';
import { checkDays, checkStateDays } from './dates.ts';
import { checkMessages } from './messages.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkPages } from './pages.ts';
import { checkApplications, checkPlaces } from './places.ts';
import { checkPrograms } from './programs.ts';
import { checkQuestions } from './questions.ts';
import { checkSituations } from './situations.ts';
import { checkSources } from './sources.ts';
import { checkStrings } from './strings.ts';
import { checkTables } from './tables.ts';
import { checkTerms } from './terms.ts';
import { checkWords } from './words.ts';
import { filesOf, type Whole } from '../whole.ts';

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
      ...unlessBroken(checkTerms(whole)),
      ...checkPlaces(whole.contacts, whole.places, ids),
      ...checkApplications(whole.applications, ids),
      ...checkSituations(whole),
      ...checkCounties(whole),
      ...checkCaseNames(whole),
      ...numbers.problems,
    ],
    due: numbers.due,
  };
}
