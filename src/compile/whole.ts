/** Everything in the content folder: what rules are made of, and places, questions, words and pages. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CountyNamesYaml,
  countyNamesSchema,
  type IncomeLimitsYaml,
  incomeLimitsSchema,
  type RatingAreasYaml,
  ratingAreasSchema,
} from '../schema/counties.ts';
import { type Differences, differencesSchema } from '../schema/differences.ts';
import { type ProsePage, prosePageSchema } from '../schema/page.ts';
import { type HelpYaml, helpSchema } from '../schema/help-without-coverage.ts';
import {
  type Applications,
  applicationsSchema,
  type Contacts,
  contactsSchema,
  type Place,
  placeSchema,
} from '../schema/place.ts';
import {
  draftQuestionWordsSchema,
  type DraftQuestionWords,
  questionWordsSchema,
  type SectionsYaml,
  sectionsSchema,
} from '../schema/questions.ts';
import type { Source } from '../schema/read-yaml.ts';
import { searchSchema } from '../schema/search.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { type StringsYaml, stringsSchema, type Terms, termsSchema } from '../schema/strings.ts';
import { type Content, type Languages, readContent } from './content.ts';
import { fromTable } from './from-table.ts';
import { namesIn, readFile, readIfThere } from './read-file.ts';
import { doorFiles, type Doors, readDoors } from './situations.ts';

/** A page of content/pages, in one language. */
export interface Prose {
  /** Where it stands: `about/accuracy`. */
  readonly page: string;
  readonly lang: string;
  readonly source: Source<ProsePage>;
}

export interface Whole extends Content {
  readonly root: string;
  /** Every language, English first, drafts last. */
  readonly languages: readonly string[];
  readonly drafts: readonly string[];
  readonly site: Source<Site>;
  readonly contacts: Source<Contacts>;
  readonly applications: Source<Applications>;
  readonly help: Source<HelpYaml>;
  readonly places: Readonly<Record<string, Source<Place>>>;
  readonly countyNames: Source<CountyNamesYaml>;
  readonly ratingAreas: Source<RatingAreasYaml>;
  readonly incomeLimits: Source<IncomeLimitsYaml>;
  readonly differences: Source<Differences>;
  readonly sections: Source<SectionsYaml>;
  readonly questions: Readonly<Record<string, Source<DraftQuestionWords>>>;
  /** By language, then by the name of the file. */
  readonly strings: Readonly<Record<string, Readonly<Record<string, Source<StringsYaml>>>>>;
  /** What to write, and what to avoid, by language. */
  readonly terms: Source<Terms>;
  readonly prose: readonly Prose[];
  /** Situations, topics and deadlines, which lead people in. */
  readonly doors: Doors;
}

const byName = <T>(names: readonly string[], of: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, of(name)]));
const plain = (file: string): string => file.replace(/\.\w+$/, '');

/** Folders below content/pages that hold a page, the nested ones too. */
function pagesIn(root: string, folder = ''): string[] {
  return namesIn(root, join('pages', folder))
    .filter((name) => statSync(join(root, 'pages', folder, name)).isDirectory())
    .flatMap((name) => {
      const page = folder ? `${folder}/${name}` : name;
      return [page, ...pagesIn(root, page)];
    });
}

/** The text below the head of an MDX page, with the line at which it begins. */
export function bodyOf(root: string, file: string): { readonly text: string; readonly firstLine: number } {
  const all = readFileSync(join(root, file.replace(/^content\//, '')), 'utf8');
  const head = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?(\n|$)/.exec(all)?.[0] ?? '';
  // Commands and other code are no prose.
  const text = all
    .slice(head.length)
    .replace(/^```[^]*?^```|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));
  return { text, firstLine: head.split('\n').length };
}

/** The questions with what the table of facts says of them. */
const withTable = (file: Source<SectionsYaml>): Source<SectionsYaml> =>
  file.data ? { ...file, data: { sections: fromTable(file.data.sections) } } : file;

export function readWhole(root: string, { complete, drafts }: Languages): Whole {
  const languages = [...complete, ...drafts];
  const content = readContent(root, { complete, drafts });
  const isDraft = (lang: string): boolean => drafts.includes(lang);
  const read = {
    site: readFile(root, 'site.yaml', siteSchema),
    contacts: readFile(root, 'contacts.yaml', contactsSchema),
    applications: readFile(root, 'applications.yaml', applicationsSchema),
    help: readFile(root, 'help-without-coverage.yaml', helpSchema),
    countyNames: readFile(root, 'counties/names.yaml', countyNamesSchema),
    ratingAreas: readFile(root, 'counties/rating-areas.yaml', ratingAreasSchema),
    incomeLimits: readFile(root, 'counties/income-limits.yaml', incomeLimitsSchema),
    differences: readFile(root, 'accuracy/differences.yaml', differencesSchema),
    terms: readFile(root, 'strings/terms.yaml', termsSchema),
    sections: withTable(readFile(root, 'questions/sections.yaml', sectionsSchema)),
  };
  const places = byName(namesIn(root, 'places', '.yaml').map(plain), (code) =>
    readFile(root, `places/${code}.yaml`, placeSchema),
  );
  const questions = byName<Source<DraftQuestionWords>>(languages, (lang) =>
    isDraft(lang)
      ? readIfThere(root, `questions/words/${lang}.yaml`, draftQuestionWordsSchema)
      : readFile(root, `questions/words/${lang}.yaml`, questionWordsSchema),
  );
  const files = namesIn(root, `strings/${languages[0] ?? 'en'}`, '.yaml').map(plain);
  const strings = byName(languages, (lang) =>
    byName(files, (name) =>
      (isDraft(lang) ? readIfThere : readFile)(root, `strings/${lang}/${name}.yaml`, stringsSchema),
    ),
  );
  const prose = pagesIn(root).flatMap((page) =>
    languages.map((lang) => ({
      page,
      lang,
      source: (isDraft(lang) ? readIfThere : readFile)(root, `pages/${page}/${lang}.mdx`, prosePageSchema),
    })),
  );
  // What people say when they search: a language without it has that of the fallback.
  const search = namesIn(root, 'search', '.yaml').map((name) =>
    readFile(root, `search/${name}`, searchSchema),
  );
  const doors = readDoors(
    root,
    languages.filter((lang) => !isDraft(lang)),
  );
  const sources: Source<unknown>[] = [
    ...search,
    ...Object.values(read),
    ...Object.values(places),
    ...Object.values(questions),
    ...Object.values(strings).flatMap((of) => Object.values(of)),
    ...prose.map(({ source }) => source),
    ...doorFiles(doors),
  ];
  const problems = [...content.problems, ...sources.flatMap((source) => source.problems)];
  return { ...content, root, languages, drafts, ...read, places, questions, strings, prose, doors, problems };
}

/** Every file that could be read, with its data. */
export function filesOf(whole: Whole): Source<unknown>[] {
  const { site, contacts, applications, help, countyNames, ratingAreas, differences, sections } = whole;
  return [
    ...whole.programs.flatMap((f) => [
      ...[f.program, f.rules, f.parameters, f.cases],
      ...[...Object.values(f.states), ...Object.values(f.stateRows)],
    ]),
    ...Object.values(whole.shared),
    ...[site, contacts, applications, help, countyNames, ratingAreas, differences, sections],
    ...Object.values(whole.places),
    ...doorFiles(whole.doors),
  ];
}
