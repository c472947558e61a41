import type { Languages } from '../compile/content.ts';
import { namesIn, readFile } from '../compile/read-file.ts';
import { siteSchema } from '../schema/site.ts';

/** Languages of content/site.yaml by state; where it has a mistake, which is told with the others, those that have words. */
export function languagesIn(root: string): Languages {
  const { data } = readFile(root, 'site.yaml', siteSchema);
  if (!data) return { complete: namesIn(root, 'strings'), drafts: [] };
  const inState = (state: string) =>
    Object.keys(data.languages).filter((code) => data.languages[code]?.state === state);
  return { complete: inState('complete'), drafts: inState('draft') };
}

/** Languages of content/site.yaml of which all must be there. */
export const finishedLanguages = (): readonly string[] => languagesIn('content').complete;
