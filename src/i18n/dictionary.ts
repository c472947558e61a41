import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fallbackLanguage } from './languages.ts';
import type { Message } from './message.ts';
import { pseudoCode, pseudoMessage } from './pseudo.ts';
import { contentPath } from './site.ts';

export type Dictionary = Readonly<Record<string, Message>>;

const known = new Map<string, Dictionary>();

/**
 * Every message of a language by its key: the file's name, then the path in it,
 * so that `results.card.why` stands in strings/<lang>/results.yaml.
 */
export function dictionary(lang: string): Dictionary {
  const found = known.get(lang) ?? (lang === pseudoCode ? pseudoDictionary() : readDictionary(lang));
  // While somebody writes, the next page shows the new words.
  if (process.env['NODE_ENV'] === 'production') known.set(lang, found);
  return found;
}

function pseudoDictionary(): Dictionary {
  const english = Object.entries(dictionary(fallbackLanguage));
  return Object.fromEntries(english.map(([key, message]) => [key, pseudoMessage(message)]));
}

function readDictionary(lang: string): Dictionary {
  const folder = contentPath('strings', lang);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    files.flatMap((name) =>
      flatten(parse(readFileSync(join(folder, name), 'utf8')), name.replace('.yaml', '')),
    ),
  );
}

function flatten(value: unknown, key: string): [string, Message][] {
  if (isMessage(value)) return [[key, value]];
  if (value === null || typeof value !== 'object')
    throw new Error(`strings: “${key}” needs a text in quotes, not ${JSON.stringify(value)}.`);
  return Object.entries(value).flatMap(([name, part]) => flatten(part, `${key}.${name}`));
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    typeof (value as { other?: unknown }).other === 'string' &&
    'one' in value);
