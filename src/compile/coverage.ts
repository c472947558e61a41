/** How much of the words is translated. */
import type { Whole } from './whole.ts';

/** Texts of one kind in one language: how many English has, and the keys of those that the language lacks. */
export interface Part {
  readonly kind: 'strings' | 'questions' | 'programs' | 'pages';
  readonly of: number;
  readonly missing: readonly string[];
}

/** The texts in a tree, by file and key. */
function textsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') return [key];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, `${key}${/ $/.test(key) ? '' : '.'}${name}`),
  );
}

/** What a language has of each kind, as keys that do not name the language. */
function keysOf(whole: Whole, lang: string): Readonly<Record<Part['kind'], readonly string[]>> {
  const { strings, questions, programs, prose } = whole;
  return {
    strings: Object.entries(strings[lang] ?? {}).flatMap(([name, { data }]) =>
      textsIn(data, `strings/LANG/${name}.yaml `),
    ),
    questions: textsIn(questions[lang]?.data, 'questions/words/LANG.yaml '),
    programs: programs.flatMap(({ id, words }) =>
      textsIn(words[lang]?.data, `programs/${id}/words/LANG.yaml `),
    ),
    pages: [
      ...programs.flatMap(({ id, pages }) => (pages[lang]?.data ? [`programs/${id}/pages/LANG.mdx`] : [])),
      ...prose.flatMap((it) => (it.lang === lang && it.source.data ? [`pages/${it.page}/LANG.mdx`] : [])),
    ],
  };
}

/** Of a language, the texts of each kind beside those of English. */
export function coverageOf(whole: Whole, lang: string): Part[] {
  const [english, own] = [keysOf(whole, whole.languages[0] ?? 'en'), keysOf(whole, lang)];
  return (['strings', 'questions', 'programs', 'pages'] as const).map((kind) => {
    const there = new Set(own[kind]);
    // A language that asks in one way needs no `you`.
    const isNeeded = (key: string): boolean => {
      const [before = '', after] = key.split(/\.you\b/);
      return after === undefined || !own[kind].some((it) => it.startsWith(`${before}.`));
    };
    const missing = english[kind].filter((key) => !there.has(key) && isNeeded(key));
    return { kind, of: english[kind].length, missing: missing.map((key) => key.replace('LANG', lang)) };
  });
}

const share = ({ of, missing }: Pick<Part, 'of' | 'missing'>): string =>
  `${of - missing.length} of ${of} (${Math.floor((100 * (of - missing.length)) / of)} %)`;

/** A row for each language: how much it has of each kind of words, and of all texts. */
export function coverageTable(whole: Whole): string {
  const rows = whole.languages.map((lang) => {
    const parts = coverageOf(whole, lang);
    const texts = parts.filter(({ kind }) => kind !== 'pages');
    const all = {
      of: texts.reduce((sum, { of }) => sum + of, 0),
      missing: texts.flatMap(({ missing }) => missing),
    };
    const state = whole.drafts.includes(lang) ? 'draft' : 'complete';
    return [lang, state, ...parts.map(share), share(all)];
  });
  const table = [['', 'state', 'strings', 'questions', 'programs', 'pages', 'all texts'], ...rows];
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
