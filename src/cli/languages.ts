import { readFileSync } from 'node:fs';
import { siteSchema } from '../schema/site.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { ContentError } from '../schema/problem.ts';

/** Languages of content/site.yaml, in which every page has to be finished. */
export function finishedLanguages(): string[] {
  const { data, problems } = readYaml(
    'content/site.yaml',
    readFileSync('content/site.yaml', 'utf8'),
    siteSchema,
  );
  if (!data) throw new ContentError(problems);
  return Object.keys(data.languages);
}
