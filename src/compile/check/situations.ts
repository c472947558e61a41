/** What a situation, a deadline or a topic names has to be there, and each has its words in every finished language. */
import type { Path } from '../../schema/issues.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { Source } from '../../schema/read-yaml.ts';
import type { Deadline, FlatWords, Situation } from '../../schema/situation.ts';
import { Comparison, countPlaces } from '../compare-languages.ts';
import { placesIn } from '../parse-message.ts';
import { at } from '../problem-at.ts';
import type { Doors } from '../situations.ts';
import type { Whole } from '../whole.ts';
import { MONEY } from './pages.ts';

/** Names that exist, and how to say that one does not. Undefined where the file that lists them cannot be read. */
interface Known {
  readonly names: readonly string[] | undefined;
  readonly say: (name: string) => string;
}
interface Names {
  readonly programs: Known;
  readonly calls: Known;
  readonly deadlines: Known;
  readonly situations: Known;
}

function namesOf(whole: Whole, doors: Doors): Names {
  const { catalogue, deadlines, situations } = doors;
  const folders = whole.programs.map(({ id }) => id);
  return {
    programs: {
      names: catalogue.data && [...new Set([...folders, ...catalogue.data.programs])],
      say: (name) => `There is no program “${name}” in content/programs or content/catalogue.yaml.`,
    },
    calls: {
      names: whole.contacts.data && Object.keys(whole.contacts.data.lines),
      say: (name) => `There is no line “${name}” in content/contacts.yaml.`,
    },
    deadlines: {
      names: deadlines.data && Object.keys(deadlines.data.deadlines),
      say: (name) => `There is no deadline “${name}” in content/deadlines/deadlines.yaml.`,
    },
    situations: {
      names: situations.map(({ id }) => id),
      say: (name) => `There is no situation “${name}” in content/situations.`,
    },
  };
}

/** Names of a list that are not known. */
const unknown = (
  file: Source<unknown>,
  path: Path,
  list: readonly string[] | undefined,
  { names, say }: Known,
): Problem[] =>
  (list ?? []).flatMap((name, i) =>
    !names || names.includes(name) ? [] : [at(file, [...path, i], `${say(name)}${nearest(name, names)}`)],
  );

function ofSituation(file: Source<Situation>, names: Names): Problem[] {
  if (!file.data) return [];
  const { steps, programs, calls, first, see, before } = file.data;
  const ids = steps.map(({ id }) => id);
  const isKnown = before === undefined || names.situations.names?.includes(before);
  return [
    ...unknown(file, ['programs'], programs, names.programs),
    ...unknown(file, ['calls'], calls, names.calls),
    ...unknown(file, ['first'], first, names.calls),
    ...unknown(file, ['see'], see, names.situations),
    ...(isKnown
      ? []
      : [
          at(
            file,
            ['before'],
            `${names.situations.say(before)}${nearest(before, names.situations.names ?? [])}`,
          ),
        ]),
    ...steps.flatMap((step, i) => [
      ...unknown(file, ['steps', i, 'programs'], step.programs, names.programs),
      ...unknown(file, ['steps', i, 'calls'], step.calls, names.calls),
      ...unknown(file, ['steps', i, 'deadlines'], step.deadlines, names.deadlines),
      ...(ids.indexOf(step.id) < i
        ? [at(file, ['steps', i, 'id'], `Two steps have the id “${step.id}”. Give each its own.`)]
        : []),
    ]),
  ];
}

/** The keys of the words that a situation needs, and those that it may have. */
function keysOf({ steps, warnings, starts, before }: Situation): { needed: string[]; free: string[] } {
  const needed = [
    ...['title', 'short', 'lead'],
    ...(before === undefined ? [] : ['before']),
    ...steps.map(({ id }) => `step.${id}`),
    ...warnings.map((id) => `warning.${id}`),
    ...starts.flatMap(({ id }) => (id === undefined ? [] : [`start.${id}`])),
  ];
  return { needed, free: ['aka', 'note', ...steps.map(({ id }) => `step.${id}.text`)] };
}

/** A length of time or an amount in words: it would not change with the law. */
const LENGTH = /\d+ ?(hours?|days?|weeks?|months?|horas?|días?|semanas?|mes(es)?)\b/;

interface Wanted {
  /** The file that asks for the words, and where in it. */
  readonly by: Source<unknown>;
  readonly where: (key: string) => Path;
  readonly needed: readonly string[];
  readonly free: readonly string[];
  /** The {places} that something fills, by key. */
  readonly places: (key: string) => readonly string[];
}

/** Words that are missing, too many, hold a number of law or a {place} that nothing fills; then language by language. */
function ofWords(words: Readonly<Record<string, Source<FlatWords>>>, wanted: Wanted): Problem[] {
  const files = Object.values(words);
  const [base, ...others] = files;
  if (!base?.data) return [];
  const known = [...wanted.needed, ...wanted.free];
  const nowhere = wanted.needed.filter((key) => !files.some(({ data }) => data?.[key] !== undefined));
  const strange = Object.keys(base.data).filter((key) => !known.includes(key));
  const own = [
    ...strange.map((key) => at(base, [key], `Nothing uses “${key}”.${nearest(key, known)}`)),
    ...files.flatMap((file) =>
      Object.entries(file.data ?? {}).flatMap(([key, text]) => [
        ...numbersIn(file, key, text),
        ...placesIn(text)
          .filter((place) => known.includes(key) && !wanted.places(key).includes(place))
          .map((place) => at(file, [key], `Nothing fills {${place}} here.`)),
      ]),
    ),
  ];
  // What is wrong by itself is not compared as well.
  const told = new Set(own.map(({ path }) => path));
  return [
    ...nowhere.map((key) =>
      at(
        wanted.by,
        wanted.where(key),
        `Add words for “${key}”: a line in ${shortName(base)}, in each language.`,
      ),
    ),
    ...own,
    ...others.flatMap((other) => compared(base, other)).filter(({ path }) => !told.has(path)),
  ];
}

const shortName = ({ file }: Source<unknown>): string => file.split('/').slice(-2).join('/');

const numbersIn = (file: Source<FlatWords>, key: string, text: string): Problem[] =>
  key !== 'aka' && (MONEY.test(text) || LENGTH.test(text))
    ? [
        at(
          file,
          [key],
          'Take the number out: content/deadlines/deadlines.yaml has the lengths of time, programs have the amounts.',
        ),
      ]
    : [];

function compared(base: Source<FlatWords>, other: Source<FlatWords>): Problem[] {
  if (!base.data || !other.data) return [];
  const [one, two] = [
    { lang: '', file: base, data: base.data },
    { lang: '', file: other, data: other.data },
  ];
  const comparison = new Comparison(one, two, countPlaces(two.data, countPlaces(one.data)));
  // Other names are searched for, in each language its own.
  comparison.compare(base.data, other.data, [], ['aka']);
  return comparison.problems;
}

const placesOf = ({ within, least, until }: Deadline): string[] => [
  ...(within ? ['time'] : []),
  ...(least ? ['least'] : []),
  ...(until ? ['date'] : []),
];

/** Mistakes in content/situations, content/deadlines and content/topics that one file alone cannot show. */
export function checkSituations(whole: Whole): Problem[] {
  const { doors } = whole;
  const names = namesOf(whole, doors);
  const deadlines = doors.deadlines.data?.deadlines;
  const topics = doors.topics.data;
  return [
    ...doors.situations.flatMap(({ situation, words }) => [
      ...ofSituation(situation, names),
      ...(situation.data
        ? ofWords(words, {
            by: situation,
            where: () => ['steps'],
            ...keysOf(situation.data),
            places: () => [],
          })
        : []),
    ]),
    ...(deadlines
      ? ofWords(doors.deadlineWords, {
          by: doors.deadlines,
          where: (key) => ['deadlines', key],
          needed: Object.keys(deadlines),
          free: [],
          places: (key) => (deadlines[key] ? placesOf(deadlines[key]) : []),
        })
      : []),
    ...Object.entries(topics ?? {}).flatMap(([id, { programs, situations, calls }]) => [
      ...unknown(doors.topics, [id, 'programs'], programs, names.programs),
      ...unknown(doors.topics, [id, 'situations'], situations, names.situations),
      ...unknown(doors.topics, [id, 'calls'], calls, names.calls),
    ]),
    ...(topics
      ? ofWords(doors.topicWords, {
          by: doors.topics,
          where: (key) => [key.replace('.lead', '')],
          needed: Object.keys(topics).flatMap((id) => [id, `${id}.lead`]),
          free: [],
          places: () => [],
        })
      : []),
  ];
}
