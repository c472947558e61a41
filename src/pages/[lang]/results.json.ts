/** /<lang>/results.json: the words of the results and of all programs. Fetched by everybody, after the rules. */
import type { APIRoute } from 'astro';
import { compileRules } from '../../compile/rules.ts';
import { languageOf, languagePaths } from '../../i18n/languages.ts';
import { wordsFor } from '../../i18n/strings.ts';
import type { ProgramWords, ResultsWords } from '../../results/port.ts';
import { type ResultProgram, resultPrograms } from '../../site/result-programs.ts';
import { oldAmounts, oldAmountsByState } from '../../tables/old-amounts.ts';

export const getStaticPaths = languagePaths;

const { version } = compileRules('content');

function wordsOf(
  lang: string,
  { id, order, of, summary, documents, after, words }: ResultProgram,
): ProgramWords {
  const old = { '': oldAmounts(id), ...oldAmountsByState(id) };
  return {
    ...words,
    order,
    summary,
    after,
    documents: documents.map(({ key }) => key),
    // The day on which the results are looked at decides whether the amounts are old, not the day of the build.
    ...(Object.values(old).some(Boolean) ? { old } : {}),
    ...(of === lang ? {} : { of: { lang: of, dir: languageOf(of).direction } }),
  };
}

export const GET: APIRoute = async ({ params: { lang = '' } }) => {
  const programs = await resultPrograms(lang);
  const file: ResultsWords = {
    version,
    words: wordsFor(lang, ['results', 'places.channels']),
    documents: Object.fromEntries(
      programs.flatMap(({ documents }) => documents.map(({ key, name }) => [key, name])),
    ),
    programs: Object.fromEntries(programs.map((program) => [program.id, wordsOf(lang, program)])),
  };
  return Response.json(file);
};
