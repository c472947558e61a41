/** The files, headings and commands that the documents name exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parameterSchema } from '../../src/schema/parameters.ts';
import { rulesSchema } from '../../src/schema/rules.ts';
import type { Household } from '../../src/facts/values.ts';
import { screened } from '../support/screened.ts';

const FILES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (path: string): string => readFileSync(path, 'utf8');
const text = new Map(FILES.map((file) => [file, read(file)]));
/** The anchor of a heading, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

test.each(FILES)('every link in %s leads to a file and a heading', (file) => {
  const links = [...(text.get(file) ?? '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  const broken = links.filter((to) => {
    if (/^(https?|mailto):/.test(to)) return false;
    const [path = '', hash] = to.split('#');
    const target = path ? join(dirname(file), path) : file;
    return !existsSync(target) || (hash !== undefined && !anchorsOf(target).includes(hash));
  });
  expect(broken).toEqual([]);
});

test('every command that a document names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...text].flatMap(([file, body]) =>
    [...body.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name = '']) => `${file}: ${name}`),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((it) => scripts[it.split(': ')[1] ?? ''] === undefined)).toEqual([]);
});

/** Every word that a schema knows, at any depth. */
function wordsOf(schema: unknown, found = new Set<string>()): Set<string> {
  const { properties = {}, ...rest } = (schema ?? {}) as { properties?: Record<string, unknown> };
  for (const [word, part] of Object.entries(properties)) {
    if (found.has(word)) continue;
    found.add(word);
    wordsOf(part, found);
  }
  for (const part of Object.values(rest))
    for (const one of [part].flat()) if (typeof one === 'object') wordsOf(one, found);
  return found;
}

test('the page about the rule language explains every word of rules and parameters', () => {
  const page = read('docs/rule-language.md').replace(/```[\s\S]*?```/g, '');
  const options = { io: 'input', unrepresentable: 'any' } as const;
  const words = [rulesSchema, parameterSchema].flatMap((schema) => [
    ...wordsOf(z.toJSONSchema(schema, options)),
  ]);
  expect(words).toEqual(expect.arrayContaining(['doors', 'everyPerson', 'atMost', 'nextChange']));
  const explained = new Set(
    [...page.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/[a-zA-Z]+/g) ?? []),
  );
  expect(words.filter((word) => !explained.has(word))).toEqual([]);
});

test('the household of the README is the one of its file, and gets the result beside it', () => {
  const [household, result] = [...read('README.md').matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );
  expect(household).toEqual(JSON.parse(read('docs/household.json')));
  const { reasons, ...rest } = result as { program: string; reasons: { rule: string }[] };
  const real = screened(household as Household).results.find((it) => it.program === rest.program);
  expect(real).toMatchObject(rest);
  for (const reason of reasons)
    expect(real?.reasons.find(({ rule }) => rule === reason.rule)).toMatchObject(reason);
});
