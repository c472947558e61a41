import { type Path, pathName, type Place } from '../schema/issues.ts';
import type { Problem } from '../schema/problem.ts';

/** A problem at a path of a file. */
export const at = (place: Place, path: Path, message: string): Problem => ({
  file: place.file,
  line: place.lineOf(path),
  path: pathName(path),
  message,
});
