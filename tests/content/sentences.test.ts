/** What the results say, in both languages, for every reason of every household of the cases. */
import { expect, test } from 'vitest';
import { caseHouseholds } from '../support/case-households.ts';
import { screened } from '../support/screened.ts';
import { everyLine, toldOf } from '../support/told.ts';

const LANGUAGES = ['en', 'es'] as const;
type Lang = (typeof LANGUAGES)[number];
const screenings = caseHouseholds().map((household) => ({ household, screening: screened(household) }));
const inBoth = <T>(of: (lang: Lang) => T): Record<Lang, T> => ({ en: of('en'), es: of('es') });
const said = inBoth((lang) =>
  screenings.flatMap(({ household, screening }) => everyLine(household, lang, screening)),
);
const cards = inBoth((lang) =>
  screenings.flatMap(({ household, screening }) => toldOf(household, lang, screening)),
);
type Said = (typeof said)['en'][number];
const once = (found: readonly string[]): readonly string[] => [...new Set(found)].sort();
const nameOf = ({ program, reason }: Said): string => `${program}/${reason.rule}`;
/** A {place} that nothing filled, a key without words, a value that is none, or two spaces around nothing. */
const HOLE = /[{}]|\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\bresults\.\w| {2}|\$-?\B/;
const isWhole = (text: string): boolean => !HOLE.test(text) && /[.!?”»)]$/.test(text.trim());

/**
 * A rule that only opens a way in for everybody in a state. Where it does not, the other ways in say why.
 */
const NEVER_SAID = ['school-meals/state-for-all'];

test.each(LANGUAGES)('every reason has a sentence, and none has a hole (%s)', (lang) => {
  expect(said[lang].length).toBeGreaterThan(100_000);
  expect(
    once(said[lang].filter(({ line }) => line && !isWhole(line.text)).map((it) => `${nameOf(it)}: ${it.line?.text}`)),
  ).toEqual([]);
  const silent = said[lang].filter(({ reason, line }) => reason.outcome !== 'pass' && !line);
  expect(once(silent.map(nameOf))).toEqual(NEVER_SAID);
});

test.each(LANGUAGES)('every card says why, and its advice has no hole (%s)', (lang) => {
  expect(cards[lang].length).toBeGreaterThan(10_000);
  expect(
    once(cards[lang].filter(({ lines }) => !lines.length).map(({ program, outcome }) => `${program}: ${outcome}`)),
  ).toEqual([]);
  const advice = cards[lang].map((card) => card.advice).filter(Boolean);
  expect(advice.length).toBeGreaterThan(1000);
  expect(once(advice.filter((text) => !isWhole(text)))).toEqual([]);
});

/** A sentence that holds for a yes and for a no: it puts a number beside a limit, or says for whom a program is. */
const holdsForBoth = ({ reason, line }: Said): boolean =>
  reason.rule === 'who' || (/\{value\b/.test(line?.words ?? '') && /\{limit\b/.test(line?.words ?? ''));

test.each(LANGUAGES)('a yes is not said in the words of a no (%s)', (lang) => {
  const outcomes = new Map<string, Set<string>>();
  for (const it of said[lang].filter((it) => it.line && !holdsForBoth(it))) {
    const key = `${nameOf(it)}: ${it.line?.words}`;
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(it.reason.outcome));
  }
  expect(outcomes.size).toBeGreaterThan(100);
  expect([...outcomes].filter(([, found]) => found.has('pass') && found.has('fail'))).toEqual([]);
});

test('both languages say the same numbers', () => {
  const numbers = ({ line }: Said): string => (line?.text.match(/\d[\d.,]*\d|\d/g) ?? []).sort().join(' ');
  const differ = said.en.flatMap((english, i) => {
    const spanish = said.es[i];
    return spanish && numbers(english) === numbers(spanish)
      ? []
      : [`${nameOf(english)}: ${english.line?.text} | ${spanish?.line?.text}`];
  });
  expect(once(differ)).toEqual([]);
});
