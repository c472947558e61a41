/** Where help falls as pay rises: the programs that end for good, and by how much help falls there. */
import type { Point } from '../../engine/what-if.ts';

export interface Fall {
  /** The first pay at which they are gone. */
  readonly pay: number;
  /** Programs, by id. */
  readonly programs: readonly string[];
}

/** The deepest falls are named; more would hide the line. */
const MOST = 4;
/** Dollars a month: a program that fades out slowly makes no fall. */
const LEAST = 15;
/** Health coverage of one person counts as much, only for what is named. */
const COVER = 300;

/** The falls along points in order of pay, first those at low pay. */
export function fallsOf(points: readonly Point[]): readonly Fall[] {
  const last = new Map<string, number>();
  points.forEach(({ likely }, k) => {
    for (const id of likely.keys()) last.set(id, k);
  });
  const ends = new Map<number, string[]>();
  for (const [id, k] of last) if (k + 1 < points.length) ends.set(k, [...(ends.get(k) ?? []), id]);
  const falls = [...ends].flatMap(([k, programs]) => {
    const [before, after] = [points[k], points[k + 1]];
    if (!before || !after) return [];
    const lost = Math.max(0, before.covered - after.covered);
    const depth = before.total - after.total + lost * COVER;
    const isDeep = (id: string): boolean => lost > 0 || (before.parts[id] ?? 0) >= LEAST;
    return depth < LEAST ? [] : [{ pay: after.pay, programs: programs.filter(isDeep), depth }];
  });
  return falls
    .filter(({ programs }) => programs.length)
    .sort((a, b) => b.depth - a.depth)
    .slice(0, MOST)
    .sort((a, b) => a.pay - b.pay);
}
