/** npm run schemas: writes the JSON Schemas that help an editor while writing YAML, made from the zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, SCHEMA_FOLDER } from './schema-files.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`${SCHEMA_FOLDER}/${name}`, text);
