/** What program.yaml names, and programs that are still the copy of another one. */
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { UNWRITTEN, UNWRITTEN_SAY } from './pages.ts';
import type { ProgramFolder } from '../content.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

function names(folder: ProgramFolder, whole: Whole): Problem[] {
  const { program } = folder;
  // A word that one language lacks is told of that language.
  const words = Object.values(whole.strings).map(({ documents: file }) => file?.data);
  const documents =
    words.length && words.every(Boolean) ? words.flatMap((it) => Object.keys(it ?? {})) : undefined;
  const programs = whole.programs.map(({ id }) => id).filter((id) => id !== folder.id);
  const deadlines = whole.doors.deadlines.data?.deadlines;
  const lastDays = deadlines && Object.keys(deadlines).filter((key) => deadlines[key]?.until !== undefined);
  const list = (
    path: string,
    used: readonly string[],
    known: readonly string[] | undefined,
    say: (key: string) => string,
  ) =>
    known
      ? used.flatMap((key, i) =>
          known.includes(key) ? [] : [at(program, [path, i], `${say(key)}${nearest(key, known)}`)],
        )
      : [];
  return [
    ...list(
      'documents',
      program.data?.documents ?? [],
      documents,
      (key) => `There is no document “${key}” in content/strings/en/documents.yaml.`,
    ),
    ...list(
      'dates',
      program.data?.dates ?? [],
      lastDays,
      (key) => `There is no deadline “${key}” with an until.`,
    ),
    ...list('opens', program.data?.opens ?? [], programs, (key) => `There is no other program “${key}”.`),
  ];
}

/** Texts that nobody has written yet. */
function unwritten(file: Source<unknown>, value: unknown, path: (string | number)[] = []): Problem[] {
  if (typeof value === 'string') return UNWRITTEN.test(value) ? [at(file, path, UNWRITTEN_SAY)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unwritten(file, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Words with the title of another program: the copy of it, which nobody has written anew. */
function copies(whole: Whole): Problem[] {
  return whole.languages.flatMap((lang) => {
    const titles = new Map<string, string>();
    return whole.programs.flatMap(({ id, words }) => {
      const file = words[lang];
      const title = file?.data?.title;
      if (!file || title === undefined) return [];
      const first = titles.get(title);
      titles.set(title, first ?? id);
      return first === undefined
        ? []
        : [at(file, ['title'], `This is the title of ${first} too. Write the name of ${id}.`)];
    });
  });
}

export const checkPrograms = (whole: Whole): Problem[] => [
  ...whole.programs.flatMap((folder) => names(folder, whole)),
  ...whole.programs.flatMap(({ program, parameters, cases, words }) =>
    [program, parameters, cases, ...Object.values(words)].flatMap((file) => unwritten(file, file.data)),
  ),
  ...copies(whole),
];
