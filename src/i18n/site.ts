import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needFile } from '../compile/read-file.ts';
import { type Site, siteSchema } from '../schema/site.ts';

/** What a deployer wrote in content/site.yaml. */
export const site: Site = needFile(contentPath(), 'site.yaml', siteSchema);

/** A path below content/, from wherever the build runs. */
export function contentPath(...parts: string[]): string {
  const root = existsSync(join(process.cwd(), 'content/site.yaml'))
    ? process.cwd()
    : join(import.meta.dirname, '../..');
  return join(root, 'content', ...parts);
}
