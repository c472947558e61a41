import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalogue, Page } from '../search/pagefind-api.ts';

/** Pagefind writes this at the beginning of each of its unpacked files. */
const SIGNATURE = 'pagefind_dcd';
const EXCERPT = 160; // characters
/** How many words of each piece to keep. One would not do: Pagefind cuts off endings and may look in the next piece. */
const WORDS = 12;

/**
 * Writes catalogue.<lang>.json beside the index of each language. It holds what a result shows, and words from each piece of
 * the index. On its own, Pagefind fetches the pieces and pages that match the words, so the list of requests tells
 * what someone searched. With the catalogue, everything comes before the first search, the same for everyone.
 */
export function writeCatalogues(folder: string): void {
  for (const lang of languagesOf(folder)) {
    const fragments = filesOf(folder, 'fragment', lang).map(([id, data]) => [id, toPage(data)] as const);
    const words = filesOf(folder, 'index', lang).flatMap(([id, data]) => wordsOf(data, id));
    const catalogue: Catalogue = { words, pages: Object.fromEntries(fragments) };
    writeFileSync(join(folder, `catalogue.${lang}.json`), JSON.stringify(catalogue));
  }
}

function languagesOf(folder: string): string[] {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, unknown>;
  };
  return Object.keys(entry.languages);
}

/** The names of the files without their endings, and their contents. */
function filesOf(folder: string, kind: string, lang: string): [string, Buffer][] {
  const names = readdirSync(join(folder, kind)).filter((name) => name.startsWith(`${lang}_`));
  return names.sort().map((name) => {
    const data = gunzipSync(readFileSync(join(folder, kind, name)));
    return [name.replace(/\.\w+$/, ''), data.subarray(SIGNATURE.length)];
  });
}

function toPage(data: Buffer): Page {
  const { url, content, meta } = JSON.parse(data.toString('utf8')) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
  const { title = '', summary = `${content.slice(0, EXCERPT)}…`, aka } = meta;
  return { url, title, summary, ...(aka !== undefined && { aka }) };
}

/** Some words from a piece of the index. A piece is a list of lists, and each list begins with a word. */
function wordsOf(data: Buffer, name: string): string[] {
  const [entries] = decode(data, 0)[0] as [readonly [string, ...unknown[]][]];
  const words = entries.map(([word]) => word);
  if (!words.every((word) => typeof word === 'string'))
    throw new Error(`Pagefind: ${name} is no list of words.`);
  const step = Math.ceil(words.length / WORDS);
  return words.filter((_, i) => i % step === 0);
}

/** Reads one CBOR value (RFC 8949) of the kinds that the index uses. Returns it, and where the next one begins. */
function decode(data: Buffer, at: number): [unknown, number] {
  const kind = (data[at] ?? 0) >> 5;
  const low = (data[at] ?? 0) & 31;
  const width = low < 24 ? 0 : 2 ** (low - 24);
  let next = at + 1 + width;
  const size = width === 0 ? low : width === 8 ? NaN : data.readUIntBE(at + 1, width);
  if (kind === 0 || kind === 1) return [kind === 0 ? size : -1 - size, next];
  if (kind === 3) return [data.toString('utf8', next, next + size), next + size];
  if (kind !== 4) throw new Error(`Pagefind: the index holds a value of kind ${kind}.`);
  const list: unknown[] = [];
  for (let n = 0; n < size; n++) {
    const [value, after] = decode(data, next);
    list.push(value);
    next = after;
  }
  return [list, next];
}
