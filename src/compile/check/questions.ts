/** The questions: each asks facts that there are, is on a screen that there is, and has its words and answers. */
import { EXPENSE, HOUSEHOLD, INCOME, PERSON } from '../../facts/table.ts';
import { ADJUSTMENT } from '../../facts/words.ts';
import { nearest, type Problem } from '../../schema/problem.ts';
import type { DraftQuestionWords, Screen, SectionsYaml } from '../../schema/questions.ts';
import type { Source } from '../../schema/read-yaml.ts';
import { Comparison, countPlaces } from '../compare-languages.ts';
import { factKind } from '../fact-words.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

/** Facts as questions name them. */
const FACTS = [
  ...Object.keys(HOUSEHOLD),
  ...Object.keys(PERSON).map((name) => `people.${name}`),
  ...Object.keys(EXPENSE).map((name) => `expenses.${name}`),
  ...ADJUSTMENT.map((name) => `people.adjustments.${name}`),
  ...Object.keys(INCOME).map((name) => `people.income.${name}`),
  // Asked, and written as postpartumMonths.
  'people.postpartum',
];
/** Words that belong to no screen and fact of sections.yaml: the form for one person, and parts of a question. */
const OWN_SCREENS = ['person'];
const OWN_FACTS = ['people.name', 'people.income.another'];
/** Answers beside the words of a fact. */
const OWN_ANSWERS = ['none', 'outside', 'true', 'false', 'other'];
/** Words that nobody chooses. */
const NOT_CHOSEN = ['self'];

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
const plain = (path: string): string => path.replace(/\[[*\d]+\]/g, '');

function checkScreen(
  file: Source<SectionsYaml>,
  path: (string | number)[],
  screen: Screen,
  before: readonly string[],
  programs: readonly string[],
): Problem[] {
  const fact = (name: string, ...rest: (string | number)[]): Problem[] =>
    FACTS.includes(plain(name))
      ? []
      : [at(file, [...path, ...rest], `There is no fact “${name}”.${nearest(plain(name), FACTS)}`)];
  return [
    ...screen.facts.flatMap((name, i) => fact(name, 'facts', i)),
    ...Object.keys(screen.when ?? {}).flatMap((name) => fact(name, 'when', name)),
    ...(['only', 'choices'] as const).flatMap((part) =>
      Object.entries(screen[part] ?? {}).flatMap(([key, limits]) =>
        limits.flatMap(({ when = {} }, i) =>
          Object.keys(when).flatMap((name) => fact(name, part, key, i, 'when', name)),
        ),
      ),
    ),
    ...Object.keys(screen.no ?? {}).flatMap((name) => fact(name, 'no', name)),
    ...Object.entries(screen.implies ?? {}).flatMap(([answer, facts]) =>
      Object.keys(facts).flatMap((name) => fact(name, 'implies', answer, name)),
    ),
    ...(screen.adds ?? []).flatMap((id, i) =>
      programs.includes(id)
        ? []
        : [at(file, [...path, 'adds', i], `There is no program “${id}”.${nearest(id, programs)}`)],
    ),
    ...(screen.on === undefined || before.includes(screen.on)
      ? []
      : [
          at(
            file,
            [...path, 'on'],
            `No screen before this one has the id “${screen.on}”.${nearest(screen.on, before)}`,
          ),
        ]),
  ];
}

function checkSections(file: Source<SectionsYaml>, programs: readonly string[]): Problem[] {
  const before: string[] = [];
  return (file.data?.sections ?? []).flatMap(({ screens }, s) =>
    screens.flatMap((screen, i) => {
      const path = ['sections', s, 'screens', i];
      const twice = before.includes(screen.id)
        ? [at(file, [...path, 'id'], `Two screens have the id “${screen.id}”; give this one its own.`)]
        : [];
      const problems = [...twice, ...checkScreen(file, path, screen, before, programs)];
      before.push(screen.id);
      return problems;
    }),
  );
}

/** Names in the words that nothing asks, and what is asked and has no words. */
function checkNames(words: Source<DraftQuestionWords>, sections: SectionsYaml, isDraft: boolean): Problem[] {
  const data = words.data;
  if (!data) return [];
  const screens = sections.sections.flatMap((section) => section.screens.map(({ id }) => id));
  const ids = sections.sections.map(({ id }) => id);
  const list = (
    kind: 'sections' | 'screens',
    wanted: readonly string[],
    own: readonly string[],
  ): Problem[] => {
    const there = Object.keys(data[kind] ?? {});
    const extra = there.filter((id) => !wanted.includes(id) && !own.includes(id));
    const lost = (isDraft ? [] : wanted).filter(
      (id) => !there.includes(id) && !extra.some((it) => nearest(it, wanted).includes(`“${id}”`)),
    );
    return [
      ...extra.map((id) =>
        at(words, [kind, id], `There is no “${id}” in questions/sections.yaml.${nearest(id, wanted)}`),
      ),
      ...lost.map((id) => at(words, [kind], `Add words for “${id}” of questions/sections.yaml.`)),
    ];
  };
  const asked = data.facts ?? {};
  const facts = Object.keys(asked).filter((name) => !FACTS.includes(name) && !OWN_FACTS.includes(name));
  return [
    ...list('sections', ids, []),
    ...list('screens', screens, OWN_SCREENS),
    ...facts.map((name) => at(words, ['facts', name], `There is no fact “${name}”.${nearest(name, FACTS)}`)),
    ...Object.entries(asked).flatMap(([name, { options }]) => checkAnswers(words, name, options, isDraft)),
  ];
}

/** Answers to one question against the words that its fact can be. */
function checkAnswers(
  words: Source<DraftQuestionWords>,
  name: string,
  options: Readonly<Record<string, string>> | undefined,
  isDraft: boolean,
): Problem[] {
  const of = factKind(name.split('.').at(-1) ?? '');
  if (!options || !of?.words.length || name.split('.').length > 2) return [];
  const path = ['facts', name, 'options'];
  const extra = Object.keys(options).filter((it) => !of.words.includes(it) && !OWN_ANSWERS.includes(it));
  const lost = (isDraft ? [] : of.words).filter(
    (it) =>
      !(it in options) &&
      !NOT_CHOSEN.includes(it) &&
      !extra.some((other) => nearest(other, of.words).includes(`“${it}”`)),
  );
  return [
    ...extra.map((it) =>
      at(words, [...path, it], `“${it}” is no answer that the rules know.${nearest(it, of.words)}`),
    ),
    ...lost.map((it) => at(words, path, `Add words for the answer “${it}”.`)),
  ];
}

export function checkQuestions({ sections, questions, programs, languages, drafts }: Whole): Problem[] {
  // A question misspelt lacks its words and leaves its fact to another: that only follows from it.
  const inSections = checkSections(
    sections,
    programs.map(({ id }) => id),
  );
  if (inSections.length) return inSections;
  const [base = 'en'] = languages;
  const counts = countPlaces(Object.values(questions).map(({ data }) => data));
  const inWords = Object.entries(questions).flatMap(([lang, words]) => {
    const isDraft = drafts.includes(lang);
    const own = sections.data ? checkNames(words, sections.data, isDraft) : [];
    const first = questions[base];
    if (lang === base || !first?.data || !words.data) return own;
    const comparison = new Comparison(
      { lang: base, file: first, data: first.data },
      { lang, file: words, data: words.data, isDraft },
      counts,
    );
    // How a question speaks to the person who answers is not the same in every language.
    comparison.compare(first.data, words.data);
    const inBase = sections.data ? checkNames(first, sections.data, false) : [];
    const told = [...own, ...inBase].map(({ path }) => path);
    return [
      ...own,
      ...comparison.problems.filter(
        ({ path }) =>
          !path.endsWith('.you') &&
          !told.some((it) => path.startsWith(it) || parentOf(path) === parentOf(it)),
      ),
    ];
  });
  return inWords;
}
