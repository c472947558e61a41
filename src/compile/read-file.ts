/** Files of the content folder through the one reader; one that has not changed is not parsed again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../schema/problem.ts';
import { readFrontmatter, readYaml, refused, type Source } from '../schema/read-yaml.ts';
import { readWords } from '../schema/read-words.ts';

interface Known {
  readonly text: string;
  readonly schema: z.ZodType;
  readonly source: Source<unknown>;
}
const known = new Map<string, Known>();
const MISSING = 'This file is missing. Copy the one of another program, language or state and change it.';

/** Words of programs are flat; MDX pages have YAML at their head; all else is YAML. */
function reader(path: string): typeof readYaml {
  if (path.endsWith('.mdx')) return readFrontmatter;
  return /^programs\/[^/]+\/words\//.test(path) ? readWords : readYaml;
}

/** Reads content/`path` below `root` against its schema. */
export function readFile<T>(root: string, path: string, schema: z.ZodType<T>): Source<T> {
  const file = `content/${path}`;
  const full = join(root, path);
  if (!existsSync(full)) return refused(file, MISSING);
  const text = readFileSync(full, 'utf8');
  const before = known.get(full);
  if (before?.text === text && before.schema === schema) return before.source as Source<T>;
  const source = reader(path)(file, text, schema);
  known.set(full, { text, schema, source });
  return source;
}

/** A page of prose alone: only that it is there; what is in it is checked with the parts that it uses. */
export function readProse(root: string, path: string): Source<true> {
  const file = `content/${path}`;
  const full = join(root, path);
  if (!existsSync(full)) return refused(file, MISSING);
  if (/^\uFEFF?---\r?\n/.test(readFileSync(full, 'utf8')))
    return refused(file, 'Take out the lines between the dashes: names and sentences stand in words/.');
  return { file, data: true, problems: [], lineOf: () => 1 };
}

/** The data of a file that has to be sound; throws a ContentError that lists its mistakes. */
export function needFile<T>(root: string, path: string, schema: z.ZodType<T>): T {
  const { data, problems } = readFile(root, path, schema);
  if (data === undefined) throw new ContentError(problems);
  return data;
}

/** Names in a folder of the content that end so, in order. */
export const namesIn = (root: string, folder: string, ending = ''): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .sort()
    : [];
