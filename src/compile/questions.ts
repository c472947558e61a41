import {
  type QuestionWords,
  questionWordsSchema,
  type Section,
  sectionsSchema,
} from '../schema/questions.ts';
import { fromTable } from './from-table.ts';
import { needFile } from './read-file.ts';

const ROOT = 'content';

/** The sections of the questionnaire with their screens, in order. */
export const readSections = (): readonly Section[] =>
  fromTable(needFile(ROOT, 'questions/sections.yaml', sectionsSchema).sections);

/** The words of the questions in a language; what it lacks is taken from `fallback`. */
export function readQuestionWords(lang: string, fallback = 'en'): QuestionWords {
  const own = (name: string): QuestionWords =>
    needFile(ROOT, `questions/words/${name}.yaml`, questionWordsSchema);
  const base = own(fallback);
  if (lang === fallback) return base;
  const words = own(lang);
  return {
    sections: { ...base.sections, ...words.sections },
    screens: { ...base.screens, ...words.screens },
    facts: { ...base.facts, ...words.facts },
  };
}
