/**
 * npm run coverage           how much of each language is translated
 * npm run coverage -- LANG   and every text that the language lacks, by file and key
 */
import { coverageOf, coverageTable } from '../compile/coverage.ts';
import { readWhole } from '../compile/whole.ts';
import { languagesIn } from './languages.ts';

const [lang] = process.argv.slice(2);
const whole = readWhole('content', languagesIn('content'));
if (lang !== undefined && !whole.languages.includes(lang)) {
  console.error(`There is no language “${lang}” in content/site.yaml.`);
  process.exitCode = 2;
} else {
  console.log(coverageTable(whole));
  const missing = lang === undefined ? [] : coverageOf(whole, lang).flatMap((part) => part.missing);
  for (const key of missing) console.log(`content/${key}`);
}
