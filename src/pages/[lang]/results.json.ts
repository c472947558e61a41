/** /<lang>/results.json: the words of the results and of all programs. Fetched by everybody, after the rules. */
import type { APIRoute } from 'astro';
import { compileRules } from '../../compile/rules.ts';
import { languagePaths } from '../../i18n/languages.ts';
import { wordsFor } from '../../i18n/strings.ts';
import type { ProgramWords, ResultsWords } from '../../results/port.ts';
import { type ResultProgram, resultPrograms } from '../../site/result-programs.ts';
import { oldAmounts, oldAmountsByState } from '../../tables/old-amounts.ts';

export const getStaticPaths = languagePaths;

const { version, programs } = compileRules('content');

/** Programs that are health cover without a premium. */
const allCover = new Set(programs.filter(({ cover }) => cover !== undefined).map(({ id }) => id));
const freeCover = new Set(programs.filter(({ cover }) => cover === 'free').map(({ id }) => id));

/** What only the page itself says. */
const IN_PAGE =
  /^results\.(tell\.(which|none|holds|go)$|only\.(offer|kept|all)$|reminders\.(title|add|hint)$|later\.title$|noCitizen|printed|today|when|promise|leftOut\.(help|links|instead)|whatIf\.(title|open|hint|who|pay|less|more|chart|table|caption|help|both|covered|changes)$)/;

function wordsOf({ id, order, summary, documents, after, words, renew, dates }: ResultProgram): ProgramWords {
  const old = { '': oldAmounts(id), ...oldAmountsByState(id) };
  return {
    ...words,
    order,
    summary,
    after,
    documents: documents.map(({ key }) => key),
    ...(renew === undefined ? {} : { renew }),
    ...(dates.length ? { dates } : {}),
    // The day on which the results are looked at decides whether the amounts are old, not the day of the build.
    ...(Object.values(old).some(Boolean) ? { old } : {}),
    ...(allCover.has(id) ? { isCover: true } : {}),
    ...(freeCover.has(id) ? { isFreeCover: true } : {}),
  };
}

export const GET: APIRoute = ({ params: { lang = '' } }) => {
  const all = resultPrograms(lang);
  const file: ResultsWords = {
    version,
    words: Object.fromEntries(
      Object.entries(wordsFor(lang, ['results', 'places.channels'])).filter(([key]) => !IN_PAGE.test(key)),
    ),
    documents: Object.fromEntries(
      all.flatMap(({ documents }) => documents.map(({ key, name }) => [key, name])),
    ),
    programs: Object.fromEntries(all.map((program) => [program.id, wordsOf(program)])),
  };
  return Response.json(file);
};
