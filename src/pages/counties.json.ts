import type { APIRoute } from 'astro';
import { loadRules } from '../cli/load-rules.ts';

/** /counties.json: what hangs on the county, the same for everybody. */
export const GET: APIRoute = async () => Response.json((await loadRules()).counties ?? {});
