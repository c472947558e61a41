/**
 * npm run new-program -- ID      a folder for a new program with one income test, to be changed; no code is needed
 * npm run new-program -- --list  facts, values and measures that its rules can use
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, factKind } from '../compile/fact-words.ts';
import * as measures from '../programs/measures.ts';

const MODEL = join(import.meta.dirname, 'model-program');
/** Parts of a household file that say nothing about it. */
const NO_FACTS = ['unstated', 'unsure', 'people', 'asOf'];
const OPS = { flag: 'is: true', number: 'atLeast: 60', word: 'in: [ … ]', list: 'has: …', other: '' };

/** One line for each fact, with the words that it can be. */
function list(): string {
  const facts = FACTS.flatMap((name) => {
    const of = factKind(name);
    if (!of || of.kind === 'other' || NO_FACTS.includes(name)) return [];
    return [`  { fact: ${name}, ${OPS[of.kind]} }${of.words.length ? `  ${of.words.join(', ')}` : ''}`];
  });
  return [
    'Facts:',
    ...facts,
    'Measures (dollars a month unless their name says a year):',
    `  ${Object.keys(measures).join(', ')}`,
  ].join('\n');
}

const [id = ''] = process.argv.slice(2);
const folder = join('content/programs', id);
if (id === '--list') console.log(list());
else if (!/^[a-z][a-z0-9-]+$/.test(id)) {
  console.error('Write the id in small letters with hyphens: npm run new-program -- sun-bucks');
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`${folder} exists already. Choose another id, or change that folder.`);
  process.exitCode = 2;
} else {
  cpSync(MODEL, folder, { recursive: true });
  console.log(`${folder} is there, with one income test. npm run check names what is still to be written.
What rules can compare: npm run new-program -- --list
Where people ask for it: add the program to content/contacts.yaml, and to content/places/<ST>.yaml where a state has its own way.`);
}
