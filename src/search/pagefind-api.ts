/** What we use of Pagefind's browser API (/pagefind/pagefind.js, written at build). */
export interface Pagefind {
  search(words: string): Promise<{ results: readonly Found[] }>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Page>;
}

export interface Page {
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once; after a failure the next call tries again. */
export function pagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  // The file is there only after the build, so the bundler must not look for it.
  const url = '/pagefind/pagefind.js';
  const api = (await import(/* @vite-ignore */ url)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  // Other names of programs stand in hidden metadata: they count like a title.
  await api.options({ ranking: { metaWeights: { title: 5, aka: 4, summary: 2 } } });
  await api.init();
  return api;
}
