import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  questionWordsSchema,
  sectionsSchema,
  type QuestionWords,
  type Section,
} from '../schema/questions.ts';

const read = (file: string): unknown => parse(readFileSync(join('content/questions', file), 'utf8'));

/** The sections of the questionnaire with their screens, in order. */
export const readSections = (): readonly Section[] => sectionsSchema.parse(read('sections.yaml')).sections;

/** The words of the questions in a language; what it lacks is taken from `fallback`. */
export function readQuestionWords(lang: string, fallback = 'en'): QuestionWords {
  const own = (name: string): QuestionWords => questionWordsSchema.parse(read(`${name}.yaml`));
  const base = own(fallback);
  if (lang === fallback) return base;
  const words = own(lang);
  return {
    sections: { ...base.sections, ...words.sections },
    screens: { ...base.screens, ...words.screens },
    facts: { ...base.facts, ...words.facts },
  };
}
