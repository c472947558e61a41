/** Each rule has its sentence in every finished language, and each sentence its rule. */
import { nearest, type Problem } from '../schema/problem.ts';
import type { Content, ProgramFolder } from './content.ts';

/** Rules that the engine adds by itself. */
const BUILT_IN = ['not-in-this-place', 'no-door'];

const ruleIds = ({ rules }: ProgramFolder): string[] => [
  ...(rules.data?.requires ?? []).map((rule) => rule.id),
  ...(rules.data?.doors ?? []).flatMap((door) => door.requires.map((rule) => rule.id)),
];

/** Built-in rules that can come out of this program. */
const ownBuiltIn = ({ rules }: ProgramFolder): string[] =>
  rules.data && rules.data.places !== 'all' ? ['not-in-this-place'] : [];

function checkPage(folder: ProgramFolder, lang: string): Problem[] {
  const page = folder.pages[lang];
  if (!page?.data) return [];
  const problem = (path: string[], message: string): Problem => ({
    file: page.file,
    line: page.lineOf(path),
    path: path.join('.'),
    message,
  });
  const ids = ruleIds(folder);
  const kinds = (folder.rules.data?.doors ?? []).map((door) => door.kind);
  const { reasons, kinds: words } = page.data;
  return [
    ...[...new Set([...ids, ...ownBuiltIn(folder)])]
      .filter((id) => reasons[id] === undefined)
      .map((id) => problem(['reasons'], `Add a sentence for the rule “${id}”.`)),
    ...Object.keys(reasons)
      .filter((id) => !ids.includes(id) && !BUILT_IN.includes(id))
      .map((id) => problem(['reasons', id], `There is no rule “${id}” in rules.yaml.${nearest(id, ids)}`)),
    ...[...new Set(words ? kinds : [])]
      .filter((kind) => words?.[kind] === undefined)
      .map((kind) => problem(['kinds'], `Add words for the kind “${kind}”.`)),
  ];
}

export const checkWords = (content: Content, languages: readonly string[]): Problem[] =>
  content.programs.flatMap((folder) => languages.flatMap((lang) => checkPage(folder, lang)));
