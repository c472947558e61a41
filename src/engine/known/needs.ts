/** Facts that a value still needs, by path. Lists are joined in one step and laid flat once, at the end. */
export type Needs = null | string | readonly Needs[];

export const join = (a: Needs, b: Needs): Needs => (a === null || a === b ? b : b === null ? a : [a, b]);

/** Every path once. A list that is part of several others is read once. */
export function pathsOf(needs: Needs): string[] {
  if (needs === null) return [];
  const paths = new Set<string>();
  const seen = new Set<Needs>();
  const visit = (part: Needs): void => {
    if (typeof part === 'string') paths.add(part);
    else if (part !== null && !seen.has(part)) {
      seen.add(part);
      part.forEach(visit);
    }
  };
  visit(needs);
  return [...paths];
}
