import { basename, relative } from 'node:path';
import { namesIn, needFile } from '../compile/read-file.ts';
import { parseMessage } from '../compile/parse-message.ts';
import { stringsSchema } from '../schema/strings.ts';
import { fresh } from './fresh.ts';
import { fallbackLanguage } from './languages.ts';
import type { Message } from './message.ts';
import { pseudoCode, pseudoMessage } from './pseudo.ts';
import { contentPath } from './site.ts';

export type Dictionary = Readonly<Record<string, Message>>;

/**
 * Every message of a language by its key: the file's name, then the path in it,
 * so that `results.card.why` stands in strings/<lang>/results.yaml.
 */
export function dictionary(lang: string): Dictionary {
  const files = filesOf(lang === pseudoCode ? fallbackLanguage : lang);
  return fresh(`strings/${lang}`, files, () =>
    lang === pseudoCode ? pseudoDictionary() : readDictionary(files),
  );
}

function filesOf(lang: string): string[] {
  return namesIn(contentPath(), `strings/${lang}`, '.yaml').map((name) => contentPath('strings', lang, name));
}

function pseudoDictionary(): Dictionary {
  const english = Object.entries(dictionary(fallbackLanguage));
  return Object.fromEntries(english.map(([key, message]) => [key, pseudoMessage(message)]));
}

function readDictionary(files: readonly string[]): Dictionary {
  const content = contentPath();
  return Object.fromEntries(
    files.flatMap((path) =>
      flatten(needFile(content, relative(content, path), stringsSchema), basename(path, '.yaml')),
    ),
  );
}

function flatten(value: unknown, key: string): [string, Message][] {
  if (typeof value === 'string') return [[key, parseMessage(value)]];
  if (value === null || typeof value !== 'object')
    throw new Error(`strings: “${key}” needs a text in quotes, not ${JSON.stringify(value)}.`);
  return Object.entries(value).flatMap(([name, part]) => flatten(part, `${key}.${name}`));
}
