import type { APIRoute } from 'astro';
import { programsFile } from '../open-data/programs.ts';

/** /programs.json: every program for machines, with names, places, ways to apply, sources and dates. */
export const GET: APIRoute = () => Response.json(programsFile());
