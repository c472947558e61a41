/** Reads a content folder: every file through the one reader, against its schema. */
import { type Page, pageSchema } from '../schema/page.ts';
import { type ParametersYaml, parametersSchema } from '../schema/parameters.ts';
import { type ProgramYaml, programSchema } from '../schema/program.ts';
import { casesSchema } from '../schema/cases.ts';
import type { Problem } from '../schema/problem.ts';
import { refused, type Source } from '../schema/read-yaml.ts';
import { type RulesYaml, rulesSchema } from '../schema/rules.ts';
import { type TanfStateYaml, tanfStateSchema } from '../schema/tanf-state.ts';
import { STATES } from '../schema/household.ts';
import type { z } from 'zod';
import { namesIn, readFile } from './read-file.ts';

/** One program's folder, as far as it could be read. */
export interface ProgramFolder {
  readonly id: string;
  readonly program: Source<ProgramYaml>;
  readonly rules: Source<RulesYaml>;
  readonly parameters: Source<ParametersYaml>;
  readonly cases: Source<z.infer<typeof casesSchema>>;
  readonly pages: Readonly<Record<string, Source<Page>>>;
  /** Files of states/, by state: rules that each state has of its own. */
  readonly states: Readonly<Record<string, Source<TanfStateYaml>>>;
}
export interface Content {
  readonly programs: readonly ProgramFolder[];
  /** Files of content/parameters/, by their name without ending. */
  readonly shared: Readonly<Record<string, Source<ParametersYaml>>>;
  readonly problems: readonly Problem[];
}

/** Programs whose states have rules of their own, with what a state's file has to hold. */
const STATE_SCHEMAS = { tanf: tanfStateSchema };
const PLACES: readonly string[] = STATES.options;

function states(root: string, id: string): Record<string, Source<TanfStateYaml>> {
  const place = `programs/${id}/states`;
  return Object.fromEntries(
    namesIn(root, place).map((name) => {
      const state = name.replace('.yaml', '');
      const path = `${place}/${name}`;
      if (id in STATE_SCHEMAS && PLACES.includes(state))
        return [state, readFile(root, path, STATE_SCHEMAS[id as keyof typeof STATE_SCHEMAS])];
      return [
        state,
        refused(
          `content/${path}`,
          'Name this file after a state, such as TX.yaml, in the folder of a program whose states have rules of their own: tanf.',
        ),
      ];
    }),
  );
}

function folder(root: string, id: string, languages: readonly string[]): ProgramFolder {
  const own = <T>(name: string, schema: z.ZodType<T>) => readFile(root, `programs/${id}/${name}`, schema);
  return {
    id,
    program: own('program.yaml', programSchema),
    rules: own('rules.yaml', rulesSchema),
    parameters: own('parameters.yaml', parametersSchema),
    cases: own('cases.yaml', casesSchema),
    pages: Object.fromEntries(languages.map((lang) => [lang, own(`${lang}.mdx`, pageSchema)])),
    states: states(root, id),
  };
}

const sourcesOf = (f: ProgramFolder): readonly Source<unknown>[] => [
  f.program,
  f.rules,
  f.parameters,
  f.cases,
  ...Object.values(f.pages),
  ...Object.values(f.states),
];

/** Everything in `root` that rules are made of; `languages` are those whose pages must be there. */
export function readContent(root: string, languages: readonly string[] = []): Content {
  const programs = namesIn(root, 'programs').map((id) => folder(root, id, languages));
  const files = namesIn(root, 'parameters', '.yaml');
  const shared = Object.fromEntries(
    files.map((name) => [name.replace('.yaml', ''), readFile(root, `parameters/${name}`, parametersSchema)]),
  );
  const problems = [...programs.flatMap(sourcesOf), ...Object.values(shared)].flatMap(
    (source) => source.problems,
  );
  return { programs, shared, problems };
}
