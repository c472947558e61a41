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
  if (!existsSync(contentPath(path))) return overlay(english, undefined);
  const own = needFile(contentPath(), path, draftQuestionWordsSchema);
  const { sections, screens, facts } = overlay(english, own);
  return {
    sections,
    screens: withoutYou(screens, (id) => own.screens?.[id]),
    facts: withoutYou(facts, (name) => own.facts?.[name]),
  };
}

/** A language that asks in one way speaks so to the person who answers, too: an English `you` does not stand in there. */
function withoutYou<T extends { readonly you?: unknown }>(
  words: Readonly<Record<string, T>>,
  own: (name: string) => { readonly you?: unknown } | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(words).map(([name, { you, ...rest }]) => {
      const isOwn = own(name) !== undefined && own(name)?.you === undefined;
      return [name, (you === undefined || isOwn ? rest : { ...rest, you }) as T];
    }),
  );
}
