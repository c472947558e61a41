import type { APIRoute } from 'astro';
import { z } from 'zod';
import { programsFileSchema } from '../open-data/schema.ts';

/** /programs.schema.json: the JSON Schema of /programs.json. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(programsFileSchema));
