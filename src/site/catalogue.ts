import { getCollection, render } from 'astro:content';
import { fresh } from '../i18n/fresh.ts';
import { fallbackLanguage } from '../i18n/languages.ts';
import { plain } from '../i18n/fallback.ts';
import { programTexts } from '../i18n/program-words.ts';
import { existsSync } from 'node:fs';
import { OWN_RULES } from '../compile/content.ts';
import { namesIn, needFile } from '../compile/read-file.ts';
import { type ProgramYaml, programSchema } from '../schema/program.ts';
import { contentPath } from '../i18n/site.ts';
import { parametersSchema, stateRowsSchema } from '../schema/parameters.ts';
import { rulesSchema } from '../schema/rules.ts';
import type { z } from 'zod';

/** What the pages show of content/programs/<id>/program.yaml. */
export interface ProgramFacts {
  readonly id: string;
  readonly agency: string;
  readonly topics: readonly string[];
  readonly order: number;
  readonly channels: readonly string[];
  readonly documents: readonly string[];
  readonly timing: ProgramYaml['timing'];
  readonly opens: readonly string[];
  /** Last days to ask for it: keys of content/deadlines. */
  readonly dates?: readonly string[];
  /** Programs that may fit if this one does not. */
  readonly see?: readonly string[];
  readonly sources: Readonly<Record<string, { title: string; url: string; checked: string }>>;
  readonly reviewed: string;
}

// The order in which people look for help, and in which the pages list it.
const topicOrder = ['food', 'health', 'money', 'home', 'bills', 'children', 'work', 'school', 'veterans'];

/** Every program that has a page, the most urgent and valuable first. */
export function programs(): readonly ProgramFacts[] {
  const ids = namesIn(contentPath(), 'programs').filter((id) =>
    ['program.yaml', `words/${fallbackLanguage}.yaml`, `pages/${fallbackLanguage}.mdx`].every((name) =>
      existsSync(contentPath('programs', id, name)),
    ),
  );
  const files = ids.map((id) => contentPath('programs', id, 'program.yaml'));
  return fresh('programs', files, () =>
    ids
      .map((id): ProgramFacts => ({
        id,
        ...needFile(contentPath(), `programs/${id}/program.yaml`, programSchema),
      }))
      .sort((a, b) => a.order - b.order),
  );
}

/** The topics that at least one program has. */
export function topics(): readonly string[] {
  const used = new Set(programs().flatMap((it) => it.topics));
  return topicOrder.filter((it) => used.has(it));
}

/** The day of the oldest check among the programs. */
export function oldestCheck(): string {
  return programs()
    .map((it) => it.reviewed)
    .sort()[0] as string;
}

export function program(id: string): ProgramFacts {
  const found = programs().find((it) => it.id === id);
  if (!found) throw new Error(`There is no content/programs/${id}/program.yaml.`);
  return found;
}

/** What pages call a program. */
export interface ProgramNames {
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  /** Other names that people search for. */
  readonly aka: readonly string[];
}

export function programWords(id: string, lang: string): ProgramNames {
  const { title, short, summary, aka = '' } = programTexts(id, lang);
  // Other names are found by the search and never read, so that they need no mark.
  return { title, short, summary, aka: plain(aka).split('; ').filter(Boolean) };
}

/** A program's prose, and the language that it is in. */
export async function renderProgram(
  id: string,
  lang: string,
): Promise<Awaited<ReturnType<typeof render>> & { readonly of: string }> {
  // `getEntry` would warn about each page that is not translated yet.
  const all = await getCollection('programs');
  for (const of of [lang, fallbackLanguage]) {
    const entry = all.find((it) => it.id === `${id}/${of}`);
    if (entry) return { ...(await render(entry)), of };
  }
  throw new Error(`There is no content/programs/${id}/pages/${fallbackLanguage}.mdx.`);
}

/** The state files that hold rows of a program's parameters. */
const stateFiles = (id: string): string[] =>
  id === OWN_RULES ? [] : namesIn(contentPath(), `programs/${id}/states`);

/** Every source that a program's files name, in the order of the files. Each address comes once. */
export function sourcesOf(id: string): { title: string; url: string; checked: string }[] {
  const of = (name: string, schema: z.ZodType<{ sources?: ProgramYaml['sources'] }>) =>
    existsSync(contentPath('programs', id, name))
      ? Object.values(needFile(contentPath(), `programs/${id}/${name}`, schema).sources ?? {})
      : [];
  const all = [
    ...of('program.yaml', programSchema),
    ...of('rules.yaml', rulesSchema),
    ...of('parameters.yaml', parametersSchema),
    ...stateFiles(id).flatMap((name) => of(`states/${name}`, stateRowsSchema)),
  ];
  return [...new Map(all.map((it) => [it.url, it])).values()];
}
