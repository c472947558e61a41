/** /<lang>/questions.json: all questions but the first, which the page holds. Fetched by everybody as the page opens. */
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import { readSections } from '../../compile/questions.ts';
import { readPlaces } from '../../compile/read-places.ts';
import { compileRules } from '../../compile/rules.ts';
import ScreenForm from '../../components/questions/Screen.astro';
import { languagePaths } from '../../i18n/languages.ts';
import { questionWords } from '../../i18n/question-words.ts';
import { wordsFor } from '../../i18n/strings.ts';
import { phonesByPlace } from '../../places/phones.ts';
import type { QuestionsFile } from '../../questionnaire/page.ts';
import { everyDoor } from '../../site/situations.ts';
import { treeOfHtml } from '../../site/tree-of-html.ts';

export const getStaticPaths = languagePaths;

const { version } = compileRules('content');

export const GET: APIRoute = async ({ params: { lang = '' } }) => {
  const container = await Container.create();
  const sections = readSections();
  const words = questionWords(lang);
  const [, ...screens] = sections.flatMap((section) => section.screens);
  const person = { id: 'person', facts: ['people.relationship'] };
  const forms: Record<string, QuestionsFile['forms'][string]> = {};
  for (const screen of [...screens, person]) {
    const html = await container.renderToString(ScreenForm, { props: { lang, words, screen } });
    forms[screen.id] = treeOfHtml(html.replace('<!DOCTYPE html>', ''));
  }
  const file: QuestionsFile = {
    version,
    sections,
    titles: sections.map(({ id }) => words.sections[id] ?? id),
    sources: words.facts['people.income.type']?.options ?? {},
    sourceQuestions: words.screens['source']?.kinds ?? {},
    phones: phonesByPlace(readPlaces().data),
    words: wordsFor(lang, ['questionnaire']),
    doors: Object.fromEntries(everyDoor(lang).map(({ key, fill, says }) => [key, { fill, says }])),
    forms,
  };
  return Response.json(file);
};
