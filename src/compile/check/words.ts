/** Each rule has its sentence in every finished language, and each sentence its rule. */
import { nearest, type Problem } from '../../schema/problem.ts';
import type { DraftWordsYaml } from '../../schema/page.ts';
import type { Path } from '../../schema/issues.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { MONEY } from './pages.ts';
import { Comparison, countPlaces } from '../compare-languages.ts';
import type { ProgramFolder } from '../content.ts';
import { placesIn } from '../parse-message.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

/** Rules that the engine adds by itself. */
export const BUILT_IN = ['not-in-this-place', 'no-door'];
/** What the results put into sentences (src/results/say.ts). */
const PLACES = ['value', 'limit', 'size', 'name', 'state', 'since'];

/** Ids of the rules of a program, those behind its doors too. */
export const ruleIds = ({ rules }: ProgramFolder): string[] => [
  ...new Set([
    ...(rules.data?.requires ?? []).map((rule) => rule.id),
    ...(rules.data?.doors ?? []).flatMap((door) => door.requires.map((rule) => rule.id)),
  ]),
];

/** Whether two rules of one list have the same id: then a sentence seems to lack its rule. */
export const hasTwice = ({ rules }: ProgramFolder): boolean =>
  [rules.data?.requires ?? [], ...(rules.data?.doors ?? []).map((door) => door.requires)].some(
    (list) => new Set(list.map(({ id }) => id)).size < list.length,
  );

/** Built-in rules that can come out of this program. */
const ownBuiltIn = ({ rules }: ProgramFolder): string[] =>
  rules.data && rules.data.places !== 'all' ? ['not-in-this-place'] : [];

const WHY: Readonly<Record<string, string>> = {
  'not-in-this-place':
    'Add a sentence “not-in-this-place”: it is said where `places` of rules.yaml leaves a place out.',
};

/** Whether a language has a sentence for a rule of whose number nothing is known; then the others are told to have it too. */
const hasNoValue = ({ words }: ProgramFolder, rule: string): boolean =>
  Object.values(words).some(({ data }) => {
    const of = data?.reasons?.[rule];
    return typeof of === 'object' && of.noValue !== undefined;
  });

const NO_VALUE =
  'Add noValue beside this: what is said where nothing is known of {value}. Or leave {value} out: it is said after the sentence.';

/** Sentences of rules, kinds and conditions that there are, and those that there are not. */
function namesIn(
  folder: ProgramFolder,
  page: Source<DraftWordsYaml>,
  { reasons = {}, kinds: words, change }: DraftWordsYaml,
  isDraft: boolean,
): Problem[] {
  if (!folder.rules.data || hasTwice(folder)) return [];
  const ids = ruleIds(folder);
  const every = [...ids, ...BUILT_IN];
  const kinds = (folder.rules.data.doors ?? []).map((door) => door.kind);
  const named = [...Object.keys(folder.rules.data.named ?? {}), 'other'];
  const missing = [...new Set(isDraft ? [] : [...ids, ...ownBuiltIn(folder)])].filter(
    (id) => reasons[id] === undefined,
  );
  const extra = Object.keys(reasons).filter((id) => !every.includes(id));
  // A sentence whose rule's name is misspelt is not missing as well.
  const lost = missing.filter((id) => !extra.some((it) => nearest(it, ids).includes(`“${id}”`)));
  const conditions = Object.entries(reasons).flatMap(([id, of]) =>
    typeof of === 'string' ? [] : Object.keys(of.otherwise ?? {}).map((name) => [id, name] as const),
  );
  return [
    ...Object.entries(reasons).flatMap(([id, of]) =>
      !isDraft &&
      !hasNoValue(folder, id) &&
      typeof of !== 'string' &&
      placesIn(of.unknown ?? '').includes('value')
        ? [at(page, ['reasons', id, 'unknown'], NO_VALUE)]
        : [],
    ),
    ...lost.map((id) => at(page, ['reasons'], WHY[id] ?? `Add a sentence for the rule “${id}”.`)),
    ...extra.map((id) =>
      at(page, ['reasons', id], `There is no rule “${id}” in rules.yaml.${nearest(id, ids)}`),
    ),
    ...Object.keys(change ?? {})
      .filter((id) => !every.includes(id))
      .map((id) => at(page, ['change', id], `There is no rule “${id}” in rules.yaml.${nearest(id, ids)}`)),
    ...conditions
      .filter(([, name]) => !named.includes(name))
      .map(([id, name]) =>
        at(
          page,
          ['reasons', id, 'otherwise', name],
          `There is no condition “${name}” under named in rules.yaml.${nearest(name, named)}`,
        ),
      ),
    ...[...new Set(words && !isDraft ? kinds : [])]
      .filter((kind) => words?.[kind] === undefined)
      .map((kind) => at(page, ['kinds'], `Add words for the kind “${kind}”.`)),
    ...Object.keys(words ?? {})
      .filter((kind) => kinds.length > 0 && !folder.rules.data?.kind && !kinds.includes(kind))
      .map((kind) => at(page, ['kinds', kind], `No door has the kind “${kind}”.${nearest(kind, kinds)}`)),
  ];
}

/** Amounts in sentences: they would not change with the law. */
function amountsIn(page: Source<DraftWordsYaml>, value: unknown, path: Path = []): Problem[] {
  if (typeof value === 'string')
    return MONEY.test(value)
      ? [
          at(
            page,
            path,
            'Take the number out: {limit} and {value} are filled from the rules. Numbers do not stand in sentences.',
          ),
        ]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    amountsIn(page, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** {places} that nothing fills. */
function unknownPlaces(page: Source<DraftWordsYaml>, value: unknown, path: Path = []): Problem[] {
  // Only sentences of rules are filled; of a number of which nothing is known, none is said.
  const isRule = path[0] === 'reasons' || path[0] === 'change';
  const left =
    { zero: ['value'], noValue: ['value'], noLimit: ['value', 'limit'] }[String(path.at(-1))] ?? [];
  const known = isRule ? PLACES.filter((name) => !left.includes(name)) : [];
  if (typeof value === 'string')
    return placesIn(value)
      .filter((name) => !known.includes(name))
      .map((name) =>
        at(
          page,
          path,
          `Nothing fills {${name}}.${nearest(name, known).replace(/[“”]/g, (it) => (it === '“' ? '{' : '}'))}`,
        ),
      );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unknownPlaces(page, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function compared(folder: ProgramFolder, base: string, lang: string, isDraft: boolean): Problem[] {
  const [one, two] = [folder.words[base], folder.words[lang]];
  if (!one?.data || !two?.data || base === lang) return [];
  const counts = countPlaces(two.data, countPlaces(one.data));
  const comparison = new Comparison(
    { lang: base, file: one, data: one.data },
    { lang, file: two, data: two.data, isDraft },
    counts,
  );
  // Other names are searched for, in each language its own; sentences of rules are compared one by one.
  comparison.compare({ ...one.data, reasons: {} }, { ...two.data, reasons: {} }, [], ['aka', 'short']);
  const [ours = {}, theirs = {}] = [one.data.reasons, two.data.reasons];
  for (const id of Object.keys(ours).filter((it) => theirs[it] !== undefined))
    comparison.compare(ours[id], theirs[id], ['reasons', id]);
  return comparison.problems;
}

export function checkWords({ programs, languages, drafts }: Whole): Problem[] {
  const [base = 'en'] = languages;
  return programs.flatMap((folder) => {
    const pages = languages.flatMap((lang) => {
      const page = folder.words[lang];
      return page?.data ? [{ lang, page, data: page.data }] : [];
    });
    const unknown = pages.flatMap(({ page, data }) => unknownPlaces(page, data));
    // What has a {place} of its own is not compared as well: what is missing there is the one that is misspelt.
    const told = new Set(unknown.map(({ path }) => path));
    return [
      ...pages.flatMap(({ lang, page, data }) => [
        ...namesIn(folder, page, data, drafts.includes(lang)),
        ...amountsIn(page, data),
      ]),
      ...unknown,
      ...pages.flatMap(({ lang }) =>
        compared(folder, base, lang, drafts.includes(lang)).filter(({ path }) => !told.has(path)),
      ),
    ];
  });
}
