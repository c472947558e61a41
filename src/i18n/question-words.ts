import { readQuestionWords } from '../compile/questions.ts';
import type { QuestionWords } from '../schema/questions.ts';
import { fallbackLanguage } from './languages.ts';
import { pseudoCode, pseudoWords } from './pseudo.ts';

/** The words of the questions in a language, the pseudo-language too. */
export const questionWords = (lang: string): QuestionWords =>
  lang === pseudoCode ? pseudoWords(readQuestionWords(fallbackLanguage)) : readQuestionWords(lang);
