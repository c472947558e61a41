/** Prose: its parts (components), numbers and links, and whether it is written in its language. */
import type { Parameter, Rules, Value } from '../../engine/types.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import { bodyOf, type Whole } from '../whole.ts';

interface Part {
  readonly attributes: readonly string[];
  readonly needs?: string;
  /** It stands around text. */
  readonly around?: true;
}
const alone: Part = { attributes: [] };
const around: Part = { attributes: [], around: true };
/** Marks of plain text that every page can use. */
const TEXT = { strong: around, em: around };
/** What the pages of programs can use; src/pages/[lang]/programs/[id].astro hands them in. */
export const PROGRAM_PARTS: Readonly<Record<string, Part>> = {
  Amount: { attributes: ['of', 'at', 'key', 'size', 'state'], needs: 'of' },
  Callout: around,
  Checklist: alone,
  HowToApply: alone,
  IncomeTable: { attributes: ['program'], needs: 'program' },
  OpensDoors: alone,
  Sources: alone,
  ...TEXT,
};
/** What pages of content/pages can use; src/pages/[lang]/[...page].astro hands them in. */
export const PROSE_PARTS: Readonly<Record<string, Part>> = {
  AccuracyDay: alone,
  AccuracyDifferences: alone,
  AccuracyInWords: alone,
  AccuracySets: alone,
  AccuracyShort: alone,
  AccuracyTable: alone,
  Callout: around,
  CheckedSources: alone,
  Contact: alone,
  KioskSeconds: alone,
  ProgramCount: alone,
  RulesDay: alone,
  RulesVersion: alone,
  ...TEXT,
};
/** With these words begins what nobody has written yet in a new folder (src/cli/new-program.ts). */
export const UNWRITTEN = /Write here|Escriba aquí|www\.example\.gov/;
export const UNWRITTEN_SAY = 'This still stands as it was made. Write your own words.';
/** Pages of the site that are no prose. */
const PAGES = ['', 'find/', 'help/', 'kiosk/', 'programs/', 'search/', 'states/'];
/** Amounts and percents in sentences; no law changes $0. */
export const MONEY = /\$\s?(?!0(?![\d.,]\d))\d|\d{1,3},\d{3}(?!\d)|\d+(\.\d+)?\s?%|\d{2,} (dollars|dólares)/;
const SENTENCE = 4;

interface Page {
  readonly file: string;
  readonly lang: string;
  /** Where it is on the site, below the language: `programs/wic/`. */
  readonly url: string;
  readonly parts: Readonly<Record<string, Part>>;
  readonly text: string;
  readonly firstLine: number;
}

/** A part that is not closed yet. */
interface Open {
  readonly name: string;
  readonly offset: number;
  readonly isKnown: boolean;
}

class PageCheck {
  readonly problems: Problem[] = [];
  private readonly page: Page;
  private readonly rules: Rules;
  private readonly whole: Whole;
  private readonly urls: ReadonlySet<string>;

  constructor(page: Page, rules: Rules, whole: Whole, urls: ReadonlySet<string>) {
    this.page = page;
    this.rules = rules;
    this.whole = whole;
    this.urls = urls;
  }

  private say(offset: number, message: string): void {
    const line = this.page.firstLine + this.page.text.slice(0, offset).split('\n').length - 1;
    this.problems.push({ file: this.page.file, line, path: '', message });
  }

  check(): Problem[] {
    this.parts();
    if (!this.problems.length) this.signs();
    this.links();
    const unwritten = UNWRITTEN.exec(this.page.text);
    if (unwritten) this.say(unwritten.index, UNWRITTEN_SAY);
    return this.problems;
  }

  /** Parts such as <Amount of="…" />: known, closed, and with what they need. */
  private parts(): void {
    const open: Open[] = [];
    for (const { index, groups } of this.page.text.matchAll(
      /<(?<end>\/?)(?<name>[A-Za-z][\w.]*)(?<rest>(?:[^<>"{]|"[^"]*"|\{[^}]*\})*)>/g,
    )) {
      const { end = '', name = '', rest = '' } = groups ?? {};
      if (end) this.closes(name, open.pop(), index);
      else {
        const part = this.page.parts[name];
        if (!rest.trimEnd().endsWith('/')) open.push({ name, offset: index, isKnown: part !== undefined });
        if (part) this.part(name, part, rest, index);
        else this.unknown(name, index);
      }
    }
    for (const { name, offset } of open.filter(({ isKnown }) => isKnown))
      this.say(
        offset,
        this.page.parts[name]?.around
          ? `<${name}> is not closed. Write </${name}> where it ends.`
          : `<${name}> is not closed. Write it as <${name} />.`,
      );
  }

  /** A part that is misspelt where it opens or closes is said once. */
  private closes(name: string, last: Open | undefined, offset: number): void {
    if (last?.name === name || last?.isKnown === false) return;
    this.say(offset, last ? `Write </${last.name}> here.` : `Nothing opens what </${name}> closes.`);
  }

  private unknown(name: string, offset: number): void {
    const known = Object.keys(this.page.parts);
    const near = /“(.+)”\?$/.exec(nearest(name, known))?.[1];
    const told = near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean <${near}>?`;
    this.say(offset, `There is no part <${name}>. ${told}`);
  }

  private part(name: string, part: Part, rest: string, offset: number): void {
    const given = new Map(
      [...rest.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, key = '', text, code]) => [
        key,
        text ?? code ?? '',
      ]),
    );
    const extra = [...given.keys()].find((key) => !part.attributes.includes(key));
    if (extra !== undefined)
      return this.say(offset, `<${name}> takes no “${extra}”.${nearest(extra, part.attributes)}`);
    if (part.needs !== undefined && !given.get(part.needs))
      return this.say(offset, `Write <${name} ${part.needs}="…" />.`);
    if (name === 'IncomeTable') {
      const ids = this.whole.programs.map(({ id }) => id);
      const program = given.get('program') ?? '';
      if (!ids.includes(program))
        this.say(offset, `There is no program “${program}”.${nearest(program, ids)}`);
    }
    if (name === 'Amount') this.amount(given, offset);
  }

  private amount(given: ReadonlyMap<string, string>, offset: number): void {
    const of = given.get('of') ?? '';
    const parameter = this.rules.parameters[of];
    const ids = Object.keys(this.rules.parameters);
    if (!parameter && !this.canTell(of)) return;
    if (!parameter)
      return this.say(
        offset,
        `There is no number “${of}”. Write program.name, as in <Amount of="snap.older-age" />.${nearest(of, ids)}`,
      );
    const size = given.get('size');
    const at = given.get('at') ?? given.get('key');
    let value = latest(parameter, given.get('state'));
    for (const key of at?.split('.') ?? []) {
      const names = isTable(value) ? Object.keys(value) : [];
      if (!names.includes(key))
        return this.say(
          offset,
          `“${of}” has no “${key}”.${nearest(key, names) || ' It is one number: leave out key.'}`,
        );
      value = isTable(value) ? value[key] : undefined;
    }
    if (isTable(value) && size === undefined)
      this.say(
        offset,
        `“${of}” is a table: add key="…" with one of: ${Object.keys(value).slice(0, 8).join(', ')}.`,
      );
  }

  /** Whether the file in which a number would stand could be read. */
  private canTell(of: string): boolean {
    const owner = this.whole.programs.find(({ id }) => of.startsWith(`${id}.`));
    const files = owner ? [owner.parameters] : Object.values(this.whole.shared);
    return files.every(({ data }) => data !== undefined);
  }

  /** Signs that mean something else on these pages, and amounts that have to come from the parameters. */
  private signs(): void {
    const plain = this.page.text.replace(/<\/?[A-Za-z](?:[^<>"{]|"[^"]*"|\{[^}]*\})*>/g, (tag) =>
      ' '.repeat(tag.length),
    );
    const brace = /[{}]/.exec(plain);
    if (brace) this.say(brace.index, `Take out this ${brace[0]}: only sentences in words/ have {places}.`);
    const angle = /<(?![A-Za-z/])|<(?=[A-Za-z/])/.exec(plain);
    if (angle)
      this.say(
        angle.index,
        'Write “less than” in words: a < begins a part such as <Callout>. If it is a part, close it with >.',
      );
    // Pages about this site speak of its own figures.
    const money = this.page.parts === PROGRAM_PARTS ? MONEY.exec(plain) : null;
    if (money)
      this.say(
        money.index,
        `Take this number from the parameters: <Amount of="program.name" />. Numbers do not stand in sentences.`,
      );
  }

  private links(): void {
    for (const { 1: href = '', index } of this.page.text.matchAll(/\]\(([^)\s]*)[^)]*\)/g)) {
      if (/^(mailto:|tel:|sms:)/.test(href)) continue;
      if (/^https?:/.test(href)) {
        if (!href.startsWith('https://'))
          this.say(index, `Write the whole address, starting with https://. You wrote: ${href}`);
        continue;
      }
      const { pathname, hash } = new URL(href, `https://site/${this.page.lang}/${this.page.url}`);
      const url = pathname.replace(/^\/[a-z]+\//, '');
      if (!this.urls.has(pathname))
        this.say(
          index,
          `There is no page ${pathname} on this site. Write the address as it stands in the browser, such as ../help/.`,
        );
      else if (hash && !this.hasHeading(url, decodeURIComponent(hash.slice(1))))
        this.say(index, `The page ${pathname} has no part ${hash}.`);
    }
  }

  /** Whether a page has a heading of that id; ids of pages that are no prose are not known here. */
  private hasHeading(url: string, id: string): boolean {
    if (url !== this.page.url) return true;
    const ids = [...this.page.text.matchAll(/^#+\s+(.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );
    return ids.includes(id);
  }
}

const isTable = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function latest({ values, states }: Parameter, state: string | undefined): Value | undefined {
  const dated = values ?? (state === undefined ? Object.values(states ?? {})[0] : states?.[state]);
  return dated?.at(-1)?.[1];
}

/** Sentences that are in a translated page as in the first language. */
function untranslated(page: Page, base: Page | undefined): Problem[] {
  const lines = (text: string): string[] =>
    text.split('\n').map((line) => line.replace(/<[^>]*>/g, '').trim());
  const same = new Set(lines(base?.text ?? ''));
  return lines(page.text).flatMap((line, i) =>
    same.has(line) && (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= SENTENCE
      ? [
          {
            file: page.file,
            line: page.firstLine + i,
            path: '',
            message: `This line is the same as in ${base?.lang ?? ''}. Write it in this language.`,
          },
        ]
      : [],
  );
}

/** Files for machines, which belong to no language. */
const FILES = [
  'programs.json',
  'programs.schema.json',
  'programs.csv',
  'hsds.json',
  'rules.json',
  'sources.json',
  'sitemap-index.xml',
].map((name) => `/${name}`);

/** Every address of the site in every language. */
function urlsOf({ programs, prose, places, languages }: Whole): Set<string> {
  const paths = [
    ...PAGES,
    ...programs.map(({ id }) => `programs/${id}/`),
    ...prose.map(({ page }) => `${page}/`),
    ...Object.keys(places).map((code) => `states/${code.toLowerCase()}/`),
  ];
  return new Set([...FILES, ...languages.flatMap((lang) => paths.map((path) => `/${lang}/${path}`))]);
}

export function checkPages(whole: Whole, rules: Rules): Problem[] {
  const heads = [
    ...whole.programs.flatMap(({ id, pages }) =>
      Object.entries(pages).map(([lang, source]) => ({
        lang,
        source,
        url: `programs/${id}/`,
        parts: PROGRAM_PARTS,
      })),
    ),
    ...whole.prose.map(({ page, lang, source }) => ({ lang, source, url: `${page}/`, parts: PROSE_PARTS })),
  ];
  const pages = heads
    .filter(({ source }) => source.data)
    .map(({ source, ...rest }): Page => ({ ...rest, file: source.file, ...bodyOf(whole.root, source.file) }));
  const urls = urlsOf(whole);
  const [base] = whole.languages;
  return pages.flatMap((page) => [
    ...new PageCheck(page, rules, whole, urls).check(),
    ...(page.lang === base
      ? []
      : untranslated(
          page,
          pages.find((it) => it.url === page.url && it.lang === base),
        )),
  ]);
}
