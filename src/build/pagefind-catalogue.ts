import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalogue, Page } from '../search/pagefind-api.ts';

/** What Pagefind writes before each of its unpacked files. */
const SIGNATURE = 'pagefind_dcd';
const EXCERPT = 160; // characters

/**
 * Writes catalogue.<lang>.json beside the index of each language: what a result shows, and one word out of each piece of the
 * index. By itself Pagefind fetches the pieces and pages that the words ask for, so that the list of requests
 * tells what was searched; with the catalogue everything comes before the first search, the same for everybody.
 */
export function writeCatalogues(folder: string): void {
  for (const lang of languagesOf(folder)) {
    const fragments = filesOf(folder, 'fragment', lang).map(([id, data]) => [id, toPage(data)] as const);
    const words = filesOf(folder, 'index', lang).map(([id, data]) => firstWord(data, id));
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

/** Names without ending, and what the files hold. */
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

/** The first word of a piece of the index, which is CBOR (RFC 8949): arrays, and in the inmost one a short text. */
function firstWord(data: Buffer, name: string): string {
  let at = 0;
  // 0x80 to 0x97 is an array with its length in the byte itself; 0x98 and 0x99 have it in the next or the next two.
  for (let byte = data[at] ?? 0; byte >= 0x80 && byte <= 0x99; byte = data[at] ?? 0)
    at += byte < 0x98 ? 1 : byte - 0x96;
  const length = (data[at] ?? 0) - 0x60;
  if (length < 1 || length > 23) throw new Error(`Pagefind: the index ${name} does not begin with a word.`);
  return data.toString('utf8', at + 1, at + 1 + length);
}
