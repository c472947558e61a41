/** The words of content/strings/terms.yaml: a text says one thing with one term, and none of the words to avoid. */
import type { Problem } from '../../schema/problem.ts';
import type { Path } from '../../schema/issues.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { Terms } from '../../schema/strings.ts';
import { at } from '../problem-at.ts';
import { bodyOf, type Whole } from '../whole.ts';

/** A word to avoid, and what to write instead. */
interface Avoided {
  readonly pattern: RegExp;
  readonly write: string;
  /** Phrases that are not read. */
  readonly fine: readonly RegExp[];
}
/** What an avoided word is in a text, where it starts, and what to tell. */
interface Found {
  readonly index: number;
  readonly message: string;
}

const LETTER = '[\\p{L}\\p{N}]';
/** Other names and what people type in a search are written as people write them. */
const TYPED = ['aka'];

/** Whole words, in capitals or not, also over the end of a line. */
function asWords(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<!${LETTER})${escaped}(?!${LETTER})`, 'giu');
}

const avoidedIn = (terms: Terms, lang: string): Avoided[] =>
  terms.terms.flatMap(({ term, avoid, fine }) =>
    (avoid[lang] ?? []).map((words) => ({
      pattern: asWords(words),
      write: term[lang] ?? '',
      fine: (fine?.[lang] ?? []).map((phrase) => asWords(phrase.words)),
    })),
  );

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The avoided words in a text; {places} are names, not words. */
function findAvoided(text: string, avoided: readonly Avoided[]): Found[] {
  const read = text.replace(/\{\w+\}/g, blank);
  return avoided.flatMap(({ pattern, write, fine }) => {
    const rest = fine.reduce((left, phrase) => left.replace(phrase, blank), read);
    return [...rest.matchAll(pattern)].map((match) => ({
      index: match.index,
      message: `Write “${write}” in place of “${match[0].replace(/\s+/g, ' ')}”.`,
    }));
  });
}

/** A straight apostrophe inside a word. */
const findStraight = (text: string): Found[] =>
  [...text.matchAll(/\p{L}+'\p{L}+/gu)].map(({ 0: word, index }) => ({
    index,
    message: `Write “${word.replace("'", '’')}” with a curly apostrophe (’).`,
  }));

const found = (text: string, avoided: readonly Avoided[]): Found[] => [
  ...findAvoided(text, avoided),
  ...findStraight(text),
];

function inData(
  file: Source<unknown>,
  avoided: readonly Avoided[],
  value: unknown = file.data,
  path: Path = [],
): Problem[] {
  if (typeof value === 'string') return found(value, avoided).map(({ message }) => at(file, path, message));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !TYPED.includes(key))
    .flatMap(([key, inner]) =>
      inData(file, avoided, inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
}

/** The text of a page; components and addresses are no words. */
function inBody(root: string, { file, data }: Source<unknown>, avoided: readonly Avoided[]): Problem[] {
  if (data === undefined) return [];
  const { text, firstLine } = bodyOf(root, file);
  const read = text.replace(/<\/?[A-Za-z](?:[^<>"{]|"[^"]*"|\{[^}]*\})*>|\]\([^)]*\)/g, blank);
  return found(read, avoided).map(({ index, message }) => {
    const line = firstLine + read.slice(0, index).split('\n').length - 1;
    return { file, line, path: '', message };
  });
}

/** Every file with words of a language. */
function wordsOf({ programs, questions, strings, prose, doors }: Whole, lang: string): Source<unknown>[] {
  const files = [
    ...programs.map(({ words }) => words[lang]),
    questions[lang],
    ...Object.values(strings[lang] ?? {}),
    ...prose.filter((it) => it.lang === lang).map(({ source }) => source),
    ...doors.situations.map(({ words }) => words[lang]),
    doors.deadlineWords[lang],
    doors.topicWords[lang],
  ];
  return files.filter((file) => file !== undefined);
}

/** A language in which a term has words to avoid has the term, too. */
const missingTerms = (file: Source<Terms>, terms: Terms, complete: readonly string[]): Problem[] =>
  terms.terms.flatMap(({ term, avoid }, i) =>
    [...new Set([...complete, ...Object.keys(avoid)])]
      .filter((lang) => term[lang] === undefined)
      .map((lang) => at(file, ['terms', i, 'term'], `Add “${lang}”: what to write in this language.`)),
  );

export function checkTerms(whole: Whole): Problem[] {
  const { terms, languages, drafts, programs, prose, root } = whole;
  const data = terms.data;
  if (!data) return [];
  const missing = missingTerms(
    terms,
    data,
    languages.filter((lang) => !drafts.includes(lang)),
  );
  if (missing.length) return missing;
  return languages.flatMap((lang) => {
    const avoided = avoidedIn(data, lang);
    const pages = [
      ...programs.map((folder) => folder.pages[lang]),
      ...prose.filter((it) => it.lang === lang).map(({ source }) => source),
    ].filter((page) => page !== undefined);
    return [
      ...wordsOf(whole, lang).flatMap((file) => inData(file, avoided)),
      ...pages.flatMap((page) => inBody(root, page, avoided)),
    ];
  });
}
