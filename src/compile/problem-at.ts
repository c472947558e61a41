import { type Path, type Place, standing } from '../schema/issues.ts';
import type { Problem } from '../schema/problem.ts';

/** A problem at a path of a file. */
export const at = (place: Place, path: Path, message: string): Problem => ({
  ...standing(place, path),
  message,
});
