import type { APIRoute } from 'astro';
import { programsCsv } from '../open-data/csv.ts';

/** /programs.csv: one row for each program. */
export const GET: APIRoute = () =>
  new Response(programsCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
