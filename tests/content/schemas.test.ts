import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas, SCHEMA_FOLDER } from '../../src/cli/schema-files.ts';

test.each(Object.entries(jsonSchemas()))('%s helps with the schema as it is now', (name, text) => {
  expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8'), 'run npm run schemas').toBe(text);
});
