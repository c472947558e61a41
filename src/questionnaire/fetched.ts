/** Files and scripts that come over the network, each with a few attempts. */

/** How long one attempt may take: 50 kB come within it on the slowest phone line. */
const LIMIT = 30_000;
/** How long to wait before each further attempt. */
const WAITS = [500, 2000, 6000] as const;
// All in milliseconds.

/** The page or one of its scripts no longer fits what the server has: only a new page can help. */
export class NeedsNewPage extends Error {}

export const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** What `work` gives, unless it takes longer than the limit; its signal then tells it to stop. */
async function within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`Nothing came within ${LIMIT} ms.`));
      stop.abort();
    }, LIMIT);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What `read` finds in a file; undefined where it is another. A further attempt goes past what the browser has kept. */
export async function fetched<T>(
  path: string,
  read: (answer: Response) => Promise<T | undefined>,
  cache: RequestCache = 'default',
  waits: readonly number[] = WAITS,
): Promise<T> {
  try {
    return await within(async (signal) => {
      const answer = await fetch(path, { cache, signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const value = await read(answer);
      if (value === undefined) throw new NeedsNewPage(`${path} is not what this page needs.`);
      return value;
    });
  } catch (problem) {
    const [wait, ...more] = waits;
    if (wait === undefined) throw problem;
    await sleep(wait);
    return fetched(path, read, 'reload', more);
  }
}

/** Reads a JSON file of a certain shape. */
export const json =
  <T>(isIt: (value: unknown) => value is T) =>
  async (answer: Response): Promise<T | undefined> => {
    const value: unknown = await answer.json();
    return isIt(value) ? value : undefined;
  };

/** A module; a browser may remember for as long as the page stands that it could not be had. */
export const imported = <T>(load: () => Promise<T>): Promise<T> =>
  within(load).catch((problem: unknown) => {
    throw new NeedsNewPage(String(problem));
  });

/** Whether this page could be had anew just now. */
export const isReachable = (): Promise<boolean> =>
  within((signal) => fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal })).then(
    ({ ok }) => ok,
    () => false,
  );
