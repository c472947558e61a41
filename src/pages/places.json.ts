import type { APIRoute } from 'astro';
import { readPlaces } from '../compile/read-places.ts';

/** Names, addresses and phones of all places: the same file for everybody, so that a request tells nothing. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readPlaces().data), { headers: { 'content-type': 'application/json' } });
