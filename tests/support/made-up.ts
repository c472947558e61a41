/**
 * The content with three made-up languages of which about one text in twenty is translated: `ja` has only the plural form
 * other, `pl` has few and many, `ar` reads from right to left. The words are English ones with a sign around them.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pluralForms } from '../../src/format/plural.ts';

export const MADE_UP = { ja: 'ltr', pl: 'ltr', ar: 'rtl' } as const;
const EVERY = 20;
/** Translated whatever the count: a plural of the interface, a sentence with a name, one of a rule. */
const ALWAYS = ['strings/results.title', 'strings/results.for', 'wic/reasons.income.pass', 'wic/title'];
/** Left in English whatever the count: a plural of the interface. */
const NEVER = ['strings/results.more.title'];

/** A made-up translation: the text with signs around it, and plurals with the forms of the language. */
export function translated(text: string, lang: string): string {
  const plural = /\{(\w+), plural, one \{[^]*?\} other \{((?:[^{}]|\{\w+\})*)\}\}/g;
  const forms = (name: string, other: string): string =>
    `{${name}, plural, ${pluralForms(lang)
      .all.map((form) => `${form} {${form}:${other}}`)
      .join(' ')}}`;
  return `«${lang} ${text.replace(plural, (_, name: string, other: string) => forms(name, other))}»`;
}

/** Some of the texts of a tree, with the tree around them. */
function some(value: unknown, path: string, lang: string, count: { n: number }): unknown {
  if (NEVER.includes(path)) return undefined;
  if (typeof value === 'string')
    return ALWAYS.includes(path) || count.n++ % EVERY === 0 ? translated(value, lang) : undefined;
  const entries = Object.entries(value as object).flatMap(([key, inner]) => {
    const text = some(inner, `${path}${/\/$/.test(path) ? '' : '.'}${key}`, lang, count);
    return text === undefined ? [] : [[key, text]];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

export const READER = 'facts@example.org';

/** Writes content with the made-up languages into a folder. */
export function writeMadeUp(root: string): void {
  cpSync('content', root, { recursive: true });
  const site = join(root, 'site.yaml');
  const lines = Object.entries(MADE_UP).map(
    ([code, direction]) => `  ${code}: { name: Made up ${code}, direction: ${direction}, state: draft }\n`,
  );
  // Somebody reads messages about this site.
  const own = readFileSync(site, 'utf8').replace(/^contact: ~/m, `contact: ${READER}`);
  writeFileSync(site, own.trimEnd() + `\n${lines.join('')}`);
  const files = (lang: string): [from: string, to: string, prefix: string][] => [
    ['questions/words/en.yaml', `questions/words/${lang}.yaml`, 'questions/'],
    ...readdirSync('content/strings/en').map((name): [string, string, string] => [
      `strings/en/${name}`,
      `strings/${lang}/${name}`,
      `strings/${name.replace('.yaml', '')}`,
    ]),
    ...readdirSync('content/programs').map((id): [string, string, string] => [
      `programs/${id}/words/en.yaml`,
      `programs/${id}/words/${lang}.yaml`,
      `${id}/`,
    ]),
  ];
  for (const lang of Object.keys(MADE_UP)) {
    const count = { n: 0 };
    for (const [from, to, prefix] of files(lang)) {
      const words = some(parse(readFileSync(join('content', from), 'utf8')), prefix, lang, count);
      if (words === undefined) continue;
      mkdirSync(dirname(join(root, to)), { recursive: true });
      writeFileSync(join(root, to), stringify(words, { singleQuote: true, lineWidth: 0 }));
    }
    writeFileSync(join(root, `programs/wic/pages/${lang}.mdx`), `## «${lang}»\n\n<HowToApply />\n`);
  }
}
