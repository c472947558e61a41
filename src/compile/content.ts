/** Reads a content folder: every file through the one reader, against its schema. */
import { type ProgramWordsYaml, programWordsSchema } from '../schema/page.ts';
import {
  type ParametersYaml,
  parametersSchema,
  type StateRowsYaml,
  stateRowsSchema,
} from '../schema/parameters.ts';
import { type ProgramYaml, programSchema } from '../schema/program.ts';
import { casesSchema } from '../schema/cases.ts';
import type { Problem } from '../schema/problem.ts';
import { refused, type Source } from '../schema/read-yaml.ts';
import { type RulesYaml, rulesSchema } from '../schema/rules.ts';
import { type TanfStateYaml, tanfStateSchema } from '../schema/tanf-state.ts';
import { tablesOf } from '../programs/tables.ts';
import { STATES } from '../schema/household.ts';
import type { z } from 'zod';
import { namesIn, readFile, readProse } from './read-file.ts';
import { EVERY_STATE } from './programs.ts';
import { withStateRows } from './state-rows.ts';

/** One program's folder, as far as it could be read. */
export interface ProgramFolder {
  readonly id: string;
  readonly program: Source<ProgramYaml>;
  readonly rules: Source<RulesYaml>;
  /** With the rows of its states. */
  readonly parameters: Source<ParametersYaml>;
  readonly cases: Source<z.infer<typeof casesSchema>>;
  /** By language. */
  readonly words: Readonly<Record<string, Source<ProgramWordsYaml>>>;
  /** Pages by language: prose, which check-pages.ts looks into. */
  readonly pages: Readonly<Record<string, Source<true>>>;
  /** Files of states/, by state, where each state has rules of its own. */
  readonly states: Readonly<Record<string, Source<TanfStateYaml>>>;
  /** Files of states/, by state, where each state has rows of the program's parameters. */
  readonly stateRows: Readonly<Record<string, Source<StateRowsYaml>>>;
}
export interface Content {
  readonly programs: readonly ProgramFolder[];
  /** Files of content/parameters/, by their name without ending. */
  readonly shared: Readonly<Record<string, Source<ParametersYaml>>>;
  readonly problems: readonly Problem[];
}

/** The program whose states have rules of their own; elsewhere a state has rows of the program's parameters. */
export const OWN_RULES = 'tanf';
const PLACES: readonly string[] = STATES.options;

/** Files of states/, by state; those of `needed` have to be there. */
function states<T>(
  root: string,
  id: string,
  schema: z.ZodType<T>,
  needed: readonly string[] = [],
): Record<string, Source<T>> {
  const place = `programs/${id}/states`;
  const names = new Set([...namesIn(root, place), ...needed.map((state) => `${state}.yaml`)]);
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const state = name.replace('.yaml', '');
      const path = `${place}/${name}`;
      return name.endsWith('.yaml') && PLACES.includes(state)
        ? [state, readFile(root, path, schema)]
        : [name, refused(`content/${path}`, 'Name this file after a state, such as TX.yaml.')];
    }),
  );
}

/** The states of which code needs a row that parameters.yaml leaves to their files. */
function statesWithRows(id: string, { data }: Source<ParametersYaml>): readonly string[] {
  const left = Object.entries(data?.parameters ?? {}).filter(([, { byState }]) => byState);
  const tables = tablesOf(id);
  return left.some(([name]) => tables[name]?.where === 'eachState') ? EVERY_STATE : [];
}

function folder(root: string, id: string, languages: readonly string[]): ProgramFolder {
  const own = <T>(name: string, schema: z.ZodType<T>) => readFile(root, `programs/${id}/${name}`, schema);
  const byLanguage = <T>(of: (lang: string) => Source<T>) =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  const parameters = own('parameters.yaml', parametersSchema);
  const stateRows = id === OWN_RULES ? {} : states(root, id, stateRowsSchema, statesWithRows(id, parameters));
  return {
    id,
    program: own('program.yaml', programSchema),
    rules: own('rules.yaml', rulesSchema),
    parameters: withStateRows(parameters, stateRows),
    cases: own('cases.yaml', casesSchema),
    words: byLanguage((lang) => own(`words/${lang}.yaml`, programWordsSchema)),
    pages: byLanguage((lang) => readProse(root, `programs/${id}/pages/${lang}.mdx`)),
    states: id === OWN_RULES ? states(root, id, tanfStateSchema) : {},
    stateRows,
  };
}

const sourcesOf = (f: ProgramFolder): readonly Source<unknown>[] => [
  f.program,
  f.rules,
  f.parameters,
  f.cases,
  ...Object.values(f.words),
  ...Object.values(f.pages),
  ...Object.values(f.states),
  ...Object.values(f.stateRows),
];

/** Everything in `root` that rules are made of; `languages` are those whose pages must be there. */
export function readContent(root: string, languages: readonly string[] = []): Content {
  const programs = namesIn(root, 'programs').map((id) => folder(root, id, languages));
  const files = namesIn(root, 'parameters', '.yaml');
  const shared = Object.fromEntries(
    files.map((name) => [
      name.replace('.yaml', ''),
      withStateRows(readFile(root, `parameters/${name}`, parametersSchema), {}),
    ]),
  );
  const problems = [...programs.flatMap(sourcesOf), ...Object.values(shared)].flatMap(
    (source) => source.problems,
  );
  return { programs, shared, problems };
}
