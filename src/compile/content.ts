/** Reads a content folder: every file through the one reader, against its schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, pageSchema } from '../schema/page.ts';
import { type ParametersYaml, parametersSchema } from '../schema/parameters.ts';
import { type ProgramYaml, programSchema } from '../schema/program.ts';
import { casesSchema } from '../schema/cases.ts';
import type { Problem } from '../schema/problem.ts';
import { readFrontmatter, readYaml, type Source } from '../schema/read-yaml.ts';
import { type RulesYaml, rulesSchema } from '../schema/rules.ts';
import type { z } from 'zod';

/** One program's folder, as far as it could be read. */
export interface ProgramFolder {
  readonly id: string;
  readonly program: Source<ProgramYaml>;
  readonly rules: Source<RulesYaml>;
  readonly parameters: Source<ParametersYaml>;
  readonly cases: Source<z.infer<typeof casesSchema>>;
  readonly pages: Readonly<Record<string, Source<Page>>>;
}
export interface Content {
  readonly programs: readonly ProgramFolder[];
  /** Files of content/parameters/, by their name without ending. */
  readonly shared: Readonly<Record<string, Source<ParametersYaml>>>;
  readonly problems: readonly Problem[];
}

function read<T>(root: string, path: string, schema: z.ZodType<T>): Source<T> {
  const file = `content/${path}`;
  const full = join(root, path);
  if (existsSync(full)) {
    const text = readFileSync(full, 'utf8');
    return path.endsWith('.mdx') ? readFrontmatter(file, text, schema) : readYaml(file, text, schema);
  }
  const message = 'This file is missing. Copy the one of another program and change it.';
  return { file, data: undefined, problems: [{ file, line: 1, path: '', message }], lineOf: () => 1 };
}

function folder(root: string, id: string, languages: readonly string[]): ProgramFolder {
  const own = <T>(name: string, schema: z.ZodType<T>) => read(root, `programs/${id}/${name}`, schema);
  return {
    id,
    program: own('program.yaml', programSchema),
    rules: own('rules.yaml', rulesSchema),
    parameters: own('parameters.yaml', parametersSchema),
    cases: own('cases.yaml', casesSchema),
    pages: Object.fromEntries(languages.map((lang) => [lang, own(`${lang}.mdx`, pageSchema)])),
  };
}

const sourcesOf = (f: ProgramFolder): readonly Source<unknown>[] => [
  f.program,
  f.rules,
  f.parameters,
  f.cases,
  ...Object.values(f.pages),
];

/** Everything in `root` that rules are made of; `languages` are those whose pages must be there. */
export function readContent(root: string, languages: readonly string[] = []): Content {
  const programs = readdirSync(join(root, 'programs')).map((id) => folder(root, id, languages));
  const files = readdirSync(join(root, 'parameters')).filter((name) => name.endsWith('.yaml'));
  const shared = Object.fromEntries(
    files.map((name) => [name.replace('.yaml', ''), read(root, `parameters/${name}`, parametersSchema)]),
  );
  const problems = [...programs.flatMap(sourcesOf), ...Object.values(shared)].flatMap(
    (source) => source.problems,
  );
  return { programs, shared, problems };
}
