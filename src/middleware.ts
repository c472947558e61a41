import { defineMiddleware } from 'astro:middleware';
import { markUntranslated } from './i18n/mark.ts';

/** Pages of a language that is a draft say which of their texts are in English. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(markUntranslated(await response.text()), response);
});
