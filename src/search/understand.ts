/** What a person means by the words: who is in danger, which place, which program or situation. Nothing leaves the device. */
import type { Danger, Phrases } from '../schema/search.ts';
import { rooter, wordsOf } from './features.ts';
import { PhraseIndex } from './phrase-index.ts';

export interface Meaning {
  /** Somebody may be in danger: the lines to call come before everything else. */
  readonly danger?: Danger;
  /** The code of the place that is named ("OH"). */
  readonly place?: string;
  /** The text without the name of the place. */
  readonly rest: string;
  /** Programs and situations, the likeliest first, each with the words of the text that speak for it. */
  readonly ids: readonly { readonly id: string; readonly words: readonly string[] }[];
}

export type Understand = (text: string) => Meaning;

/** Fewer known parts than this, and the text speaks of something else. */
const LEAST_COVER = 0.3;
/** A kind of danger that ranks first counts only where it knows so much of the text. */
const DANGER_COVER = 0.5;
/** So little behind the first, a kind of danger that ranks second counts too. */
const NEAR = 0.5;
const MOST = 8;
const DANGER = 'danger:';
/** Tags say nothing. */
const MARKUP = /<[^<>]*>/g;

const split = (list: string): string[] => list.split('|');
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

export function understander(phrases: Phrases, lang: string): Understand {
  const root = rooter(
    lang,
    phrases.same.map((group) => split(group).flatMap(wordsOf)),
  );
  const index = new PhraseIndex(allPhrases(phrases), root);
  const dangers = Object.entries(phrases.danger).map(
    ([kind, list]) => [kind as Danger, split(list).map(spaced)] as const,
  );
  const places = placeFinder(phrases);
  return (written) => {
    const text = written.replace(MARKUP, ' ');
    const { place, rest } = places(text);
    const ranked = index.rank(rest).filter(({ cover }) => cover >= LEAST_COVER);
    const [first] = ranked;
    const kinds = ranked
      .filter(({ id }) => id.startsWith(DANGER))
      .map(({ id }) => id.slice(DANGER.length) as Danger);
    const near = ranked
      .slice(0, 2)
      .find(({ id, score }) => id.startsWith(DANGER) && score >= (first?.score ?? 0) - NEAR);
    const isSure = near && near.cover >= DANGER_COVER;
    const said = dangers
      .filter(([, list]) => list.some((it) => spaced(text).includes(it)))
      .map(([kind]) => kind);
    const danger =
      kinds.find((kind) => said.includes(kind)) ??
      said[0] ??
      (isSure ? kinds[0] : first?.id === 'domestic-violence' ? 'violence' : undefined);
    const ids = ranked
      .filter(({ id, cover }) => !id.startsWith(DANGER) && cover >= (first?.cover ?? 0) / 2)
      .slice(0, MOST)
      .map(({ id }) => ({ id, words: index.known(rest, id) }));
    return { rest, ids, ...(place === undefined ? {} : { place }), ...(danger ? { danger } : {}) };
  };
}

/** Every phrase by id; what a place calls a program is a phrase for it, and kinds of danger are ids of their own. */
export function allPhrases({
  programs,
  situations,
  help,
  names,
}: Phrases): Record<string, readonly string[]> {
  const brands = (id: string): string[] => [...new Set(Object.values(names[id] ?? {}))];
  return Object.fromEntries([
    ...Object.entries(programs).map(([id, list]) => [id, [...split(list), ...brands(id)]] as const),
    ...Object.entries(situations).map(([id, list]) => [id, split(list)] as const),
    ...Object.entries(help).map(([kind, list]) => [DANGER + kind, split(list)] as const),
  ]);
}

type FindPlace = (text: string) => { readonly place?: string; readonly rest: string };

/** Small words that lead to a place: "in Ohio", "en Texas". */
const BEFORE = '(?:(?:in|from|near|en|de) )?';

/** Finds a place by its name, by a program's name that only one place has, or by two capital letters. */
function placeFinder({ places, names }: Phrases): FindPlace {
  // "West Virginia" before "Virginia".
  const byName = Object.entries(places)
    .map(([code, name]) => [wordsOf(name).join(' '), code] as const)
    .sort(([a], [b]) => b.length - a.length);
  const owners = new Map<string, Set<string>>();
  for (const [code, name] of Object.values(names).flatMap((own) => Object.entries(own))) {
    const brand = spaced(name);
    owners.set(brand, (owners.get(brand) ?? new Set()).add(code));
  }
  const brands = [...owners].flatMap(([brand, codes]) =>
    codes.size === 1 ? [[brand, [...codes][0]] as const] : [],
  );
  return (text) => {
    const plain = spaced(text);
    for (const [name, code] of byName)
      if (plain.includes(` ${name} `))
        return { place: code, rest: plain.replace(new RegExp(` ${BEFORE}${name} `), ' ').trim() };
    // In capitals all through, "IN" and "OK" are words.
    const short = /[a-z]/.test(text) ? /(?:^|[\s,])([A-Z]{2})(?=$|[\s,.!?])/.exec(text) : null;
    if (short?.[1] !== undefined && short[1] in places)
      return { place: short[1], rest: text.replace(short[0], ' ').trim() };
    const place = brands.find(([brand]) => plain.includes(brand))?.[1];
    return { rest: text, ...(place === undefined ? {} : { place }) };
  };
}
