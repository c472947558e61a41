import { existsSync } from 'node:fs';
import { needFile } from '../compile/read-file.ts';
import { type ProgramWordsYaml, programWordsSchema } from '../schema/page.ts';
import { fallbackLanguage } from './languages.ts';
import { overlay } from './overlay.ts';
import { contentPath } from './site.ts';

/** The words of one program, with those names that every program has. */
export type ProgramTexts = ProgramWordsYaml & Required<Pick<ProgramWordsYaml, 'title' | 'short' | 'summary'>>;

/** Whether a program has words in a language. */
export const hasWords = (id: string, lang: string): boolean =>
  existsSync(contentPath('programs', id, 'words', `${lang}.yaml`));

const wordsIn = (id: string, lang: string): ProgramWordsYaml | undefined => {
  const path = `programs/${id}/words/${lang}.yaml`;
  return existsSync(contentPath(path)) ? needFile(contentPath(), path, programWordsSchema) : undefined;
};

/** The words of a program in a language; a text that it lacks comes in English. */
export function programTexts(id: string, lang: string): ProgramTexts {
  const english = wordsIn(id, fallbackLanguage) as ProgramTexts | undefined;
  if (!english) throw new Error(`There is no content/programs/${id}/words/${fallbackLanguage}.yaml.`);
  return lang === fallbackLanguage ? english : overlay(english, wordsIn(id, lang));
}
