/** /<lang>/results.json: the sentences of all programs' rules, for the results. Fetched by everybody with the rules. */
import type { APIRoute } from 'astro';
import { compileRules } from '../../compile/rules.ts';
import { languagePaths } from '../../i18n/languages.ts';
import { resultPrograms } from '../../site/result-programs.ts';

export const getStaticPaths = languagePaths;

const { version } = compileRules('content');

export const GET: APIRoute = ({ params: { lang = '' } }) => {
  const programs = resultPrograms(lang);
  return Response.json({
    version,
    programs: Object.fromEntries(programs.map(({ id, words }) => [id, words])),
  });
};
