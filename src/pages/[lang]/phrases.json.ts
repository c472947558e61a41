/** /<lang>/phrases.json: what people say for each program and situation. Fetched whole by everybody who searches. */
import type { APIRoute } from 'astro';
import { compilePhrases } from '../../compile/phrases.ts';
import { readPlaces } from '../../compile/read-places.ts';
import { fallbackLanguage, languagePaths } from '../../i18n/languages.ts';
import { contentPath } from '../../i18n/site.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params: { lang = '' } }) =>
  Response.json(compilePhrases(contentPath(), lang, fallbackLanguage, readPlaces().data));
