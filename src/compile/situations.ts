/** Reads what leads people in: situations, deadlines, topics and the names of all programs. */
import {
  type Catalogue,
  catalogueSchema,
  type Deadlines,
  deadlinesSchema,
  type FlatWords,
  flatWordsSchema,
  type Situation,
  situationSchema,
  type Topics,
  topicsSchema,
} from '../schema/situation.ts';
import type { Source } from '../schema/read-yaml.ts';
import { namesIn, readFile } from './read-file.ts';

type ByLanguage = Readonly<Record<string, Source<FlatWords>>>;

export interface SituationFolder {
  readonly id: string;
  readonly situation: Source<Situation>;
  readonly words: ByLanguage;
}

export interface Doors {
  readonly catalogue: Source<Catalogue>;
  readonly situations: readonly SituationFolder[];
  readonly deadlines: Source<Deadlines>;
  readonly deadlineWords: ByLanguage;
  readonly topics: Source<Topics>;
  readonly topicWords: ByLanguage;
}

export function readDoors(root: string, languages: readonly string[]): Doors {
  const words = (folder: string): ByLanguage =>
    Object.fromEntries(
      languages.map((lang) => [lang, readFile(root, `${folder}/words/${lang}.yaml`, flatWordsSchema)]),
    );
  return {
    catalogue: readFile(root, 'catalogue.yaml', catalogueSchema),
    situations: namesIn(root, 'situations').map((id) => ({
      id,
      situation: readFile(root, `situations/${id}/situation.yaml`, situationSchema),
      words: words(`situations/${id}`),
    })),
    deadlines: readFile(root, 'deadlines/deadlines.yaml', deadlinesSchema),
    deadlineWords: words('deadlines'),
    topics: readFile(root, 'topics/topics.yaml', topicsSchema),
    topicWords: words('topics'),
  };
}

/** Every file of these. */
export const doorFiles = (doors: Doors): Source<unknown>[] => [
  doors.catalogue,
  doors.deadlines,
  doors.topics,
  ...Object.values(doors.deadlineWords),
  ...Object.values(doors.topicWords),
  ...doors.situations.flatMap(({ situation, words }) => [situation, ...Object.values(words)]),
];
