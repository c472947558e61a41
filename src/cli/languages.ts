import { needFile } from '../compile/read-file.ts';
import { siteSchema } from '../schema/site.ts';

/** Languages of content/site.yaml, in which every page has to be finished. */
export const finishedLanguages = (): string[] =>
  Object.keys(needFile('content', 'site.yaml', siteSchema).languages);
