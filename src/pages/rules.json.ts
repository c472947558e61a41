import type { APIRoute } from 'astro';
import { compileRules } from '../compile/rules.ts';

/** /rules.json: the compiled rules and dated numbers, the same for everybody. */
export const GET: APIRoute = () => Response.json(compileRules('content'));
