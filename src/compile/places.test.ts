import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { STATES } from '../facts/schema.ts';
import { placeSchema } from '../schema/place.ts';
import { problemText } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { checkPlaces } from './check/places.ts';
import { readPlaces } from './read-places.ts';

const { places, contacts, data } = readPlaces();
const PROGRAMS = ['school-meals', ...Object.keys(contacts.programs)];

describe('content/places', () => {
  test('every state and territory of a household has its file', () => {
    expect(Object.keys(places).sort()).toEqual([...STATES.options].sort());
  });
  test('every state has a number that was read for SNAP, Medicaid and CHIP, or the country’s', () => {
    for (const [code, { programs }] of Object.entries(data.places))
      for (const id of places[code]?.kind === 'territory' ? [] : ['snap', 'medicaid', 'chip']) {
        const contact = programs[id];
        const sure = contact?.phone !== undefined && !contact.unsure?.includes('phone');
        expect(sure || data.national[id]?.phone !== undefined, `${code} ${id}`).toBe(true);
      }
  });
  test('every program can be asked for somewhere in the whole country, or at school', () => {
    const ways = Object.entries(data.national).filter(
      ([, it]) => it.apply ?? it.page ?? it.finder ?? it.phone,
    );
    expect(['school-meals', ...ways.map(([id]) => id)]).toEqual(PROGRAMS);
  });
  test('what is applied for together in the whole country has the same ways', () => {
    expect(data.national['early-head-start']).toEqual(data.national['head-start']);
    expect(data.national['cdctc']?.phone).toBe(data.national['eitc']?.phone);
  });
  test('cash help keeps the mark of a number that was read for food help only', () => {
    expect(data.places['CA']?.programs['tanf']?.unsure).toContain('phone');
    expect(data.places['TX']?.programs['tanf']?.unsure).toBeUndefined();
  });
  test('CHIP has Medicaid’s number where one applies for both at once', () => {
    expect(data.places['WY']?.programs['chip']?.phone).toBe(data.places['WY']?.programs['medicaid']?.phone);
  });
  test('what is called an application is one, and no page or leaflet about a program', () => {
    /** A portal's start page, or an address that speaks of applying, filing or signing in. */
    const isApplication =
      /^https:\/\/[^/]+\/?$|appl|claim|portal|log-?in|sign|register|filing|file|my-?case|initial|enroll|benefits?\b|locator|peak|accessnv|eligibility|ssp|csp|assist/i;
    const isPortal =
      /aries\.alaska|healthearizonaplus|abe\.illinois|dcfs\.la\.gov\/cafe|louisianaworks\.net\/hire|mymaineconnection|newmibridges|accessnevada|commonhelp|ssa\.gov\/(extrahelp|medicare)|studentaid\.gov\/fafsa/;
    const isAbout =
      /fact-?sheet|leaflet|brochure|\/about|information|overview|how-to|howto|energy-assistance|heating-assistance|liheap\b(?!.*appl)|\.pdf$/i;
    const applied = [...Object.values(data.places).map((place) => place.programs), data.national].flatMap(
      (programs) =>
        Object.entries(programs).flatMap(([id, { apply, unsure }]) =>
          apply === undefined || unsure?.includes('apply') ? [] : [`${id} ${apply}`],
        ),
    );
    expect(applied.length).toBeGreaterThan(150);
    expect(applied.filter((it) => isAbout.test(it.replace(/^\S+ /, '')))).toEqual([]);
    expect(
      applied.filter((it) => !isApplication.test(it.replace(/^\S+ /, '')) && !isPortal.test(it)),
    ).toEqual([]);
  });
  test('a recalled number keeps its mark', () => {
    expect(data.places['CO']?.programs['tanf']).toMatchObject({
      phone: '1-800-816-4451',
      unsure: ['phone'],
    });
  });
  test('the old number of Florida, which leads nowhere, is not shown', () => {
    expect(JSON.stringify(data)).not.toContain('866-762-2237');
  });
  test('/places.json stays under 11 kB and 30 bytes for each program', () => {
    const programs = readdirSync('content/programs').length;
    expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThan(11_000 + 30 * programs);
  });
});

describe('what an editor reads', () => {
  const good = { name: { en: 'Ohio' }, kind: 'state', checked: '2026-11-22', programs: {} };
  const said = (change: object): string =>
    placeSchema.safeParse({ ...good, ...change }).error?.issues[0]?.message ?? 'fine';
  const phone = (at: string, confidence = 'source', source = ['cms-dir']) => ({
    programs: { snap: { phone: { at, confidence, source } } },
  });

  test('about numbers, addresses and sources', () => {
    expect(said({})).toBe('fine');
    expect(said(phone('1-844-640-6446'))).toBe('fine');
    expect(said(phone('(844) 640-6446'))).toContain('Write the number as 1-877-847-3663');
    expect(said(phone('1-844-640-6446', 'sure'))).toContain('Write two-sources, source or recalled');
    expect(said(phone('1-844-640-6446', 'source', []))).toContain('Name where you read it');
    expect(said(phone('1-844-640-6446', 'recalled', []))).toBe('fine');
    const apply = { at: 'http://ohio.gov', confidence: 'recalled', source: [] };
    expect(said({ programs: { snap: { apply } } })).toBe('Paste the whole address, starting with https://');
    expect(said({ name: { es: 'Ohio' } })).toContain('at least the English name');
  });
  const told = (text: string): string[] => {
    const file = readYaml(
      'content/places/OH.yaml',
      `name: { en: Ohio }\nkind: state\nchecked: 2026-11-22\nprograms:\n${text}`,
      placeSchema,
    );
    const all = { file: 'content/contacts.yaml', data: contacts, problems: [], lineOf: () => 1 };
    return checkPlaces(all, { OH: file }, PROGRAMS)
      .filter((it) => it.file === file.file)
      .map(problemText);
  };
  test('about a source that nobody named', () => {
    const text = '  snap: { phone: { at: "1-844-640-6446", confidence: source, source: [hearsay] } }\n';
    expect(told(text)).toEqual([
      'content/places/OH.yaml:5  programs.snap.phone.source.0  There is no source “hearsay” in content/contacts.yaml. Name the page there under sources, with a title, then write its key here.',
    ]);
  });
  test('about a program that is not in the file', () => {
    expect(told('  medicaid: {}\n  chip: { with: medicad }\n')).toEqual([
      'content/places/OH.yaml:6  programs.chip.with  Write another program of this file. Did you mean “medicaid”?',
    ]);
  });
  test('about a program that is nowhere', () => {
    expect(told('  liheep: {}\n')[0]).toContain(
      'There is no program “liheep” in content/programs. Did you mean “liheap”?',
    );
  });
});
