import type { APIRoute } from 'astro';
import { compileRules } from '../compile/rules.ts';

/** /sources.json: title and address of every source that the rules and numbers of one version name. */
export const GET: APIRoute = () => {
  const { version, sources } = compileRules('content');
  return Response.json({ version, sources });
};
