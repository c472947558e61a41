/** What the pages show of content/situations, content/deadlines and content/topics. */
import { existsSync } from 'node:fs';
import { namesIn, needFile } from '../compile/read-file.ts';
import { fresh } from '../i18n/fresh.ts';
import { fallbackLanguage } from '../i18n/languages.ts';
import { pseudoCode, pseudoWords } from '../i18n/pseudo.ts';
import { questionWords } from '../i18n/question-words.ts';
import { contentPath } from '../i18n/site.ts';
import {
  type Deadlines,
  deadlinesSchema,
  type Fill,
  type FlatWords,
  flatWordsSchema,
  type Situation,
  situationSchema,
  type Topics,
  topicsSchema,
} from '../schema/situation.ts';
import { programs } from './catalogue.ts';

export interface SituationFacts extends Situation {
  readonly id: string;
}

/** Every situation, in the order of the pages: urgent needs first. */
export function situations(): readonly SituationFacts[] {
  const ids = namesIn(contentPath(), 'situations');
  const files = ids.map((id) => contentPath('situations', id, 'situation.yaml'));
  return fresh('situations', files, () =>
    ids
      .map((id) => ({
        id,
        ...needFile(contentPath(), `situations/${id}/situation.yaml`, situationSchema),
      }))
      .sort((a, b) => Number(a.kind === 'event') - Number(b.kind === 'event') || a.order - b.order),
  );
}

export function situation(id: string): SituationFacts {
  const found = situations().find((it) => it.id === id);
  if (!found) throw new Error(`There is no content/situations/${id}/situation.yaml.`);
  return found;
}

export const deadlines = (): Deadlines =>
  needFile(contentPath(), 'deadlines/deadlines.yaml', deadlinesSchema);
export const topicList = (): Topics => needFile(contentPath(), 'topics/topics.yaml', topicsSchema);

/** The words of a folder, and the language that they are in. */
export interface OwnWords {
  readonly lang: string;
  /** The text of a key; undefined where there is none. */
  readonly find: (key: string) => string | undefined;
  /** The text of a key that has to be there. */
  readonly text: (key: string) => string;
}

/** Words by flat keys, in the language or else in English: `situations/job-loss`, `deadlines`, `topics`. */
export function wordsOf(folder: string, lang: string): OwnWords {
  const isPseudo = lang === pseudoCode;
  const of = (code: string): string => `${folder}/words/${code}.yaml`;
  const own = isPseudo || existsSync(contentPath(of(lang))) ? lang : fallbackLanguage;
  const found = needFile(contentPath(), of(isPseudo ? fallbackLanguage : own), flatWordsSchema);
  const words: FlatWords = isPseudo ? pseudoWords(found) : found;
  const find = (key: string): string | undefined => words[key];
  return {
    lang: own,
    find,
    text(key) {
      const text = find(key);
      if (text === undefined) throw new Error(`No words for “${key}” in content/${of(own)}.`);
      return text;
    },
  };
}

/** Those of some programs that have a page by now, in the order given. */
export function withPage(ids: readonly string[] = []): readonly string[] {
  const there = new Set(programs().map(({ id }) => id));
  return ids.filter((id) => there.has(id));
}

/** Programs of a topic that have a page: those that the topic names, then those that name it themselves. */
export function programsOfTopic(id: string): readonly string[] {
  const others = programs().filter(({ topics }) => topics.includes(id));
  return [...new Set([...withPage(topicList()[id]?.programs), ...others.map((it) => it.id)])];
}

/** One way from a situation to the questionnaire. */
export interface Door {
  /** `job-loss`, or `no-place-to-sleep.shelter` where a page has several. */
  readonly key: string;
  readonly id: string | undefined;
  /** Answers by the path of the household file; empty where the door says nothing. */
  readonly fill: Readonly<Record<string, readonly string[]>>;
  /** The same in words. */
  readonly says: string;
}

/** The facts of a household file that a fill gives, by path. */
const pathsOf = ({ hardships, housing, insurance }: Fill): Record<string, readonly string[]> => ({
  ...(hardships ? { hardships } : {}),
  ...(housing ? { housing: [housing] } : {}),
  ...(insurance ? { 'people[0].insurance': insurance } : {}),
});

export function doorsOf({ id, starts }: SituationFacts, lang: string): readonly Door[] {
  const { facts } = questionWords(lang);
  return starts.map((start) => {
    const fill = pathsOf(start.fill ?? {});
    const says = Object.entries(fill).flatMap(([path, values]) => {
      const options = facts[path.replace('[0]', '')]?.options as Record<string, string> | undefined;
      return values.map((value) => options?.[value] ?? value);
    });
    return {
      key: start.id === undefined ? id : `${id}.${start.id}`,
      id: start.id,
      fill,
      says: says.join(', '),
    };
  });
}

/** Every door that says something, for the questionnaire. */
export const everyDoor = (lang: string): readonly Door[] =>
  situations()
    .flatMap((it) => doorsOf(it, lang))
    .filter(({ fill }) => Object.keys(fill).length > 0);
