/** npm run new-program -- ID: a folder for a new program, copied from the simplest one, ready to be changed. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODEL = 'school-meals';
const [id = ''] = process.argv.slice(2);
const folder = join('content/programs', id);
if (!/^[a-z][a-z0-9-]+$/.test(id)) {
  console.error('Write the id in small letters with hyphens: npm run new-program -- sun-bucks');
  process.exit(2);
}
if (existsSync(folder)) {
  console.error(`${folder} exists already. Choose another id, or change that folder.`);
  process.exit(2);
}
cpSync(join('content/programs', MODEL), folder, { recursive: true });
for (const name of ['program.yaml', 'rules.yaml', 'en.mdx', 'es.mdx', 'cases.yaml']) {
  const path = join(folder, name);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll(`${MODEL}.`, `${id}.`).replaceAll(`"${MODEL}"`, `"${id}"`),
  );
}
console.log(
  `${folder} is a copy of ${MODEL}. Change program.yaml, parameters.yaml, rules.yaml, cases.yaml and the pages, then run npm run check.`,
);
