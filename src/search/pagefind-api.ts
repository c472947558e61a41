/** What we use of Pagefind's browser API (/pagefind/pagefind.js, written at build). */
export interface Pagefind {
  search(words: string): Promise<{ results: readonly Found[] }>;
  /** What a result shows, by its id. */
  readonly pages: Catalogue['pages'];
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

export interface Page {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Other names, written "a; b; c". */
  readonly aka?: string;
}

/** catalogue.<lang>.json, written by src/build/pagefind-catalogue.ts. */
export interface Catalogue {
  /** Words out of each piece of the index. */
  readonly words: readonly string[];
  readonly pages: Readonly<Record<string, Page>>;
}

interface Module {
  createInstance(options: object): Instance;
}
interface Instance extends Pick<Pagefind, 'search'> {
  init(): Promise<void>;
  preload(word: string): Promise<unknown>;
}

const PATIENCE = 30_000; // milliseconds for the whole index

const OPTIONS = {
  // The index is small, and a worker would need an address that trusted types forbid.
  noWorker: true,
  // Without it each visit asks for an address of its own.
  metaCacheTag: 'all',
  // Other names of programs stand in hidden metadata: they count like a title.
  ranking: { metaWeights: { title: 5, aka: 4, summary: 2 } },
};

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, with the whole index of the page's language; after a failure the next call tries again. */
export function pagefind(): Promise<Pagefind> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new Error('too slow')));
  loading ??= Promise.race([load(), late]).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  // The file is there only after the build, so the bundler must not look for it.
  const url = '/pagefind/pagefind.js';
  const [{ createInstance }, { words, pages }] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Module>,
    catalogue(),
  ]);
  const instance = createInstance(OPTIONS);
  await instance.init();
  // All pieces before the first search: what is fetched must not hang on what is searched.
  for (const word of words) await instance.preload(word);
  return { search: (wanted) => instance.search(wanted), pages };
}

async function catalogue(): Promise<Catalogue> {
  const response = await fetch(`/pagefind/catalogue.${document.documentElement.lang}.json`);
  if (!response.ok) throw new Error(`${response.status} for the catalogue`);
  return (await response.json()) as Catalogue;
}
