/**
 * npm run new-program -- ID      a folder for a new program with one income test, to be changed; no code is needed
 * npm run new-program -- --list  facts with their values, measures and shared numbers that its rules can use
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import * as measures from '../programs/measures.ts';
import { readArguments, refuse } from './arguments.ts';
import { programList } from './program-list.ts';

const USAGE = `Write: npm run new-program -- ID, in small letters with hyphens, such as sun-bucks
       npm run new-program -- --list`;
const MODEL = join(import.meta.dirname, 'model-program');

const { values, positionals } = readArguments(USAGE, { list: { type: 'boolean' } });
const [id = '', ...more] = positionals;
const folder = join('content/programs', id);
if (values.list) console.log(programList(measures));
else if (more.length || !/^[a-z][a-z0-9-]+$/.test(id)) refuse([USAGE]);
else if (existsSync(folder)) refuse([`${folder} exists already. Choose another id, or change that folder.`]);
else {
  cpSync(MODEL, folder, { recursive: true });
  console.log(`${folder} is there, with one income test. npm run check -- content names what you still have to write.
What rules can compare: npm run new-program -- --list
Where people ask for it: add the program to content/contacts.yaml, and to content/places/<ST>.yaml where a state has its own way.`);
}
