import type { APIRoute } from 'astro';
import { hsdsPage } from '../open-data/hsds.ts';

/** /hsds.json: the programs in the Human Services Data Specification 3 (Open Referral). */
export const GET: APIRoute = () => Response.json(hsdsPage());
