import type { APIRoute } from 'astro';
import { compileRules } from '../compile/rules.ts';

/** /rules.json: what decides, the compiled rules and dated numbers, the same for everybody. Sources are in sources.json. */
export const GET: APIRoute = () => {
  const { version, parameters, states, programs } = compileRules('content');
  return Response.json({ version, parameters, states, programs });
};
