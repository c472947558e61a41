/** What machines read: schema.org in the pages, the sitemap, programs.json and .csv, and the HSDS file. Each fits its schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HSDS_PAGE } from '../support/hsds.ts';
import { problemsOf } from '../support/schema-org.ts';
import { isThere, pages, SITE } from '../support/site-pages.ts';

const programs = readdirSync('content/programs').sort();
const read = (name: string): string => readFileSync(join(SITE, name), 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));
/** What a JSON Schema says against a value, by path. */
const against = (schema: unknown, value: unknown): string[] =>
  (
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).error?.issues ?? []
  ).map(({ path, message }) => `${path.join('.')}: ${message}`);

interface Listed {
  readonly languages: string[];
  readonly programs: {
    readonly id: string;
    readonly words: Record<string, { title: string; short: string; summary: string; page: string }>;
    readonly places: {
      readonly code: string;
      readonly name: Record<string, string>;
      readonly runs: boolean;
      readonly programName?: Record<string, string>;
      readonly ways?: { readonly phone?: { readonly at: string; readonly confidence: string } };
    }[];
    readonly agency: { readonly id: string; readonly name: string };
    readonly sources: unknown[];
    readonly reviewed: string;
  }[];
}
const listed = json('programs.json') as Listed;
const named = new Map(listed.programs.map((it) => [it.id, it]));

describe('programs.json', () => {
  test('fits the schema that stands beside it, which finds mistakes', () => {
    const schema = json('programs.schema.json');
    expect(against(schema, listed)).toEqual([]);
    const broken = structuredClone(listed) as { programs: Record<string, unknown>[] };
    delete broken.programs[0]?.['reviewed'];
    expect(against(schema, broken)).toEqual([expect.stringContaining('programs.0.reviewed')]);
  });

  test('holds every program in both languages, with places, sources and dates', () => {
    expect([...named.keys()].sort()).toEqual(programs);
    expect(listed.languages).toEqual(['en', 'es']);
    for (const { id, words, agency, sources } of listed.programs) {
      expect(Object.keys(words), id).toEqual(['en', 'es']);
      // Without a line in src/open-data/agencies.ts, an agency comes as its key.
      expect(agency.name, id).not.toBe(agency.id);
      for (const { page } of Object.values(words)) expect(isThere(new URL(page).pathname), page).toBe(true);
      expect(sources.length, id).toBeGreaterThan(0);
    }
    const california = named.get('snap')?.places.find(({ code }) => code === 'CA');
    expect(california).toMatchObject({ runs: true, programName: { en: 'CalFresh' } });
    expect(named.get('snap')?.places.find(({ code }) => code === 'PR')?.runs).toBe(false);
  });
});

/** Cells of a file as RFC 4180 writes it, row by row. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(text);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('programs.csv has a row for each program, as many cells in each, and the same names', () => {
  const text = read('programs.csv');
  const [head = [], ...rows] = rowsOf(text);
  const again = [head, ...rows].map((row) =>
    row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
  );
  expect(again.map((row) => `${row}\r\n`).join('')).toBe(text);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  const at = (row: readonly string[], name: string) => row[head.indexOf(name)];
  expect(rows.map((row) => at(row, 'id')).sort()).toEqual(programs);
  for (const row of rows) {
    const of = named.get(at(row, 'id') ?? '');
    expect(at(row, 'name_en')).toBe(of?.words['en']?.title);
    expect(at(row, 'summary_es')).toBe(of?.words['es']?.summary);
    expect(at(row, 'reviewed')).toBe(of?.reviewed);
    // A spreadsheet takes a cell that begins so for a formula.
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t]/);
  }
});

describe('hsds.json', () => {
  interface Service {
    id: string;
    name: string;
    phones: { id: string; number: string }[];
    organization: { id: string; name: string };
  }
  const file = json('hsds.json') as { total_items: number; contents: Service[] };

  test('fits the shape of HSDS 3, which finds mistakes', () => {
    expect(against(HSDS_PAGE, file)).toEqual([]);
    const broken = structuredClone(file);
    Object.assign(broken.contents[0] ?? {}, { status: 'open', id: 'snap' });
    expect(against(HSDS_PAGE, broken).length).toBe(2);
  });

  test('holds each program for the whole country and for places with contacts of their own, each id once', () => {
    expect(file.total_items).toBe(file.contents.length);
    expect(new Set(file.contents.map(({ id }) => id)).size).toBe(file.contents.length);
    const names = file.contents.map(({ name }) => name);
    for (const { words } of listed.programs) expect(names).toContain(words['en']?.title);
    expect(names).toContain('CalFresh (California)');
    const organizations = new Map<string, string>();
    for (const { organization } of file.contents) {
      expect(organizations.get(organization.id) ?? organization.name).toBe(organization.name);
      organizations.set(organization.id, organization.name);
    }
  });

  test('leaves out a number that nobody has read on a page, and no other', () => {
    const numbers = new Map(
      file.contents.map(({ name, phones }) => [name, phones.map(({ number }) => number)]),
    );
    for (const { words, places } of listed.programs)
      for (const { name, programName, ways } of places) {
        if (!ways) continue;
        const service = `${programName?.['en'] ?? words['en']?.short} (${name['en']})`;
        const { phone } = ways;
        expect(numbers.get(service), service).toEqual(
          phone && phone.confidence !== 'recalled' ? [phone.at] : [],
        );
      }
  });
});

describe('schema.org', () => {
  const block = (html: string): Record<string, unknown> | undefined => {
    const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
  };

  test('every program page says of itself what it is, as the vocabulary has it', () => {
    const own = pages.filter(({ url }) => /^\/(en|es)\/programs\/[^/]+\/$/.test(url));
    expect(own.length).toBe(programs.length * 2);
    for (const { url, html } of own) {
      const node = block(html);
      expect(node?.['@context'], url).toBe('https://schema.org');
      expect(node?.['@type'], url).toBe('GovernmentService');
      expect(problemsOf(node ?? {}), url).toEqual([]);
      expect(String(node?.['url']).endsWith(url), url).toBe(true);
    }
  });

  test('a node that does not fit is found out', () => {
    const node = {
      '@type': 'GovernmentService',
      name: '',
      phone: '1',
      serviceOperator: { '@type': 'Place' },
    };
    expect(problemsOf(node)).toHaveLength(3);
  });
});

describe('the sitemap', () => {
  const files = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) =>
    new URL(loc).pathname.slice(1),
  );
  const entries = files.flatMap((file) =>
    [...read(file).matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => ({
      loc: /^<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
      links: [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
        ([, lang = '', href = '']) => ({ lang, href }),
      ),
    })),
  );
  const published = entries.filter(({ loc }) => !new URL(loc).pathname.startsWith('/qps/'));

  test('is what sitemaps.org asks for: its namespaces, at most 50,000 addresses, each whole, once, and there', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(read(file)).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
      expect(read(file)).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    }
    const locs = entries.map(({ loc }) => loc);
    expect(locs.length).toBeLessThan(50_000);
    expect(new Set(locs).size).toBe(locs.length);
    for (const loc of locs) expect(isThere(new URL(loc).pathname), loc).toBe(true);
    for (const id of programs)
      expect(
        locs.some((loc) => loc.endsWith(`/en/programs/${id}/`)),
        id,
      ).toBe(true);
  });

  test('names every language of a page once, its own too, and each names the others back', () => {
    const linksOf = new Map(published.map(({ loc, links }) => [loc, links]));
    for (const { loc, links } of published) {
      const langs = links.map(({ lang }) => lang);
      expect(new Set(langs).size, loc).toBe(langs.length);
      expect(langs, loc).toEqual(expect.arrayContaining(['en', 'es']));
      expect(
        links.map(({ href }) => href),
        loc,
      ).toContain(loc);
      for (const { href } of links) expect(linksOf.get(href), href).toEqual(links);
    }
  });
});
