import { join } from 'node:path';
import { helpSchema } from '../schema/help-without-coverage.ts';
import { needFile } from './read-file.ts';

/** content/help-without-coverage.yaml, checked; throws a ContentError that lists every mistake. */
export const readHelp = (content = join(process.cwd(), 'content')) =>
  needFile(content, 'help-without-coverage.yaml', helpSchema);
