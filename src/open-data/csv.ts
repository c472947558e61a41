/** /programs.csv: one row for each program, for a spreadsheet (RFC 4180). Lists stand in one cell, with a semicolon between. */
import { programsFile } from './programs.ts';
import type { ProgramEntry } from './schema.ts';

type Column = readonly [head: string, cell: (program: ProgramEntry) => string];

const list = (parts: readonly string[]): string => parts.join('; ');

function columnsOf(languages: readonly string[]): Column[] {
  const inEach = (head: string, cell: (program: ProgramEntry, lang: string) => string): Column[] =>
    languages.map((lang) => [`${head}_${lang}`, (program) => cell(program, lang)]);
  return [
    ['id', ({ id }) => id],
    ...inEach('name', ({ words }, lang) => words[lang]?.title ?? ''),
    ...inEach('also_called', ({ words }, lang) => list(words[lang]?.alsoCalled ?? [])),
    ...inEach('summary', ({ words }, lang) => words[lang]?.summary ?? ''),
    ...inEach('page', ({ words }, lang) => words[lang]?.page ?? ''),
    ['agency', ({ agency }) => agency.name],
    ['topics', ({ topics }) => list(topics)],
    ['places', ({ places }) => list(places.filter(({ runs }) => runs).map(({ code }) => code))],
    [
      'names_in_places',
      ({ places }) =>
        list(
          places.flatMap(({ code, programName }) => (programName ? [`${code}: ${programName['en']}`] : [])),
        ),
    ],
    ['sources', ({ sources }) => list(sources.map(({ url }) => url))],
    ['reviewed', ({ reviewed }) => reviewed],
    ['next_change', ({ nextChange = '' }) => nextChange],
  ];
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function programsCsv(): string {
  const { languages, programs } = programsFile();
  const columns = columnsOf(languages);
  const rows = [
    columns.map(([head]) => head),
    ...programs.map((program) => columns.map(([, cell]) => cell(program))),
  ];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
