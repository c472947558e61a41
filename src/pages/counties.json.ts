import type { APIRoute } from 'astro';
import { compileCounties } from '../compile/counties.ts';

/** /counties.json: what hangs on the county, the same for everybody. */
export const GET: APIRoute = () => Response.json(compileCounties('content'));
