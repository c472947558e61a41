import type { QuestionWords } from '../../schema/questions.ts';

/** Values of a choice with their words, in the order of the language file. */
export const optionsOf = (fact: string, words: QuestionWords): [string, string][] =>
  Object.entries(words.facts[fact]?.options ?? {});
