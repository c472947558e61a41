import { needFile } from '../compile/read-file.ts';
import { siteSchema } from '../schema/site.ts';

/** The languages of content/site.yaml. Every page must be finished in each of them. */
export const finishedLanguages = (): string[] =>
  Object.keys(needFile('content', 'site.yaml', siteSchema).languages);
