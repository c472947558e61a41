import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../schema/place.ts';
import { draftWordsSchema } from '../schema/page.ts';
import { type Phrases, type SearchYaml, searchSchema } from '../schema/search.ts';
import { ownName, placeName } from '../places/channels.ts';
import { namesIn, needFile } from './read-file.ts';

const joined = <Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([key, list]) => [key, [...new Set(list)].join('|')]),
  ) as Record<Key, string>;

/**
 * What people say, in one language: content/search, the other names in the programs' words, and the names of the places. A
 * language without words of its own has those of the fallback. Throws a ContentError where a file has mistakes.
 */
export function compilePhrases(root: string, lang: string, fallback: string, places: Places): Phrases {
  const own = existsSync(join(root, `search/${lang}.yaml`)) ? lang : fallback;
  const said: SearchYaml = needFile(root, `search/${own}.yaml`, searchSchema);
  const programs: Record<string, readonly string[]> = { ...said.programs };
  for (const id of namesIn(root, 'programs')) {
    const file = `programs/${id}/words/${own}.yaml`;
    if (!existsSync(join(root, file))) continue;
    const { title, aka } = needFile(root, file, draftWordsSchema);
    const names = [title, ...(aka?.split('; ') ?? [])].filter((name) => name !== undefined);
    programs[id] = [...(programs[id] ?? []), ...names];
  }
  const codes = Object.keys(places.places);
  const namesOf = (id: string) =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const name = ownName(places, code, id, lang);
        return name === undefined ? [] : [[code, name]];
      }),
    );
  return {
    programs: joined(programs),
    situations: joined(said.situations),
    help: joined(said.help),
    same: said.same.map((words) => words.join('|')),
    danger: joined(said.danger),
    places: Object.fromEntries(codes.map((code) => [code, placeName(places, code, lang)])),
    names: Object.fromEntries(
      Object.keys(programs)
        .map((id) => [id, namesOf(id)] as const)
        .filter(([, names]) => Object.keys(names).length > 0),
    ),
  };
}
