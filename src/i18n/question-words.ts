import { existsSync } from 'node:fs';
import { needFile } from '../compile/read-file.ts';
import { draftQuestionWordsSchema, type QuestionWords, questionWordsSchema } from '../schema/questions.ts';
import { overlay } from './fallback.ts';
import { fallbackLanguage } from './languages.ts';
import { pseudoCode, pseudoWords } from './pseudo.ts';
import { contentPath } from './site.ts';

const pathOf = (lang: string): string => `questions/words/${lang}.yaml`;

/** The words of the questions in a language; a text that it lacks comes in English. */
export function questionWords(lang: string): QuestionWords {
  const english = needFile(contentPath(), pathOf(fallbackLanguage), questionWordsSchema);
  if (lang === fallbackLanguage) return english;
  if (lang === pseudoCode) return pseudoWords(english);
  const path = pathOf(lang);
  return overlay(
    english,
    existsSync(contentPath(path)) ? needFile(contentPath(), path, draftQuestionWordsSchema) : undefined,
  );
}
