import type { Content } from './content.ts';

type Sources = Readonly<Record<string, { readonly title: string; readonly url: string }>>;

/** Sources of the whole content under short keys; only those that a rule or number names are kept. */
export interface SourceTable {
  /** The key of a source that the files of `owner` (a program or shared file) name; the name itself where there is none. */
  readonly use: (owner: string, key: string) => string;
  readonly used: () => Record<string, { title: string; url: string }>;
  readonly has: (owner: string, key: string) => boolean;
  readonly names: (owner: string) => string[];
}

export function sourceTable(content: Content): SourceTable {
  const owned: Record<string, Sources> = {};
  for (const { id, program, rules, parameters, states, stateRows } of content.programs)
    owned[id] = {
      ...program.data?.sources,
      ...parameters.data?.sources,
      ...rules.data?.sources,
      ...Object.assign({}, ...Object.values(stateRows).map(({ data }) => data?.sources)),
      // A result has room for one source: the first that a state's file names.
      ...Object.fromEntries(
        Object.entries(states).flatMap(
          ([state, { data }]) => data?.sources.slice(0, 1).map((it) => [state, it]) ?? [],
        ),
      ),
    };
  for (const [name, { data }] of Object.entries(content.shared)) owned[name] = data?.sources ?? {};
  const used: Record<string, { title: string; url: string }> = {};
  return {
    use(owner, key) {
      const found = owned[owner]?.[key];
      const id = `${owner}.${key}`;
      if (found) used[id] = { title: found.title, url: found.url };
      return id;
    },
    used: () => used,
    has: (owner, key) => owned[owner]?.[key] !== undefined,
    names: (owner) => Object.keys(owned[owner] ?? {}),
  };
}
