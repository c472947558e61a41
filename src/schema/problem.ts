/** A mistake in content, said so that whoever wrote it can fix it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Where in the file, such as `sources.cola27.url`. */
  readonly path: string;
  /** What to write. */
  readonly message: string;
  /** What stands there now, where that helps. */
  readonly wrote?: string | undefined;
}

/** One line: "file:line  path", what to write, and what stands there. */
export function problemText({ file, line, path, message, wrote }: Problem): string {
  const told = wrote === undefined || wrote === '' ? message : `${message} You wrote: ${wrote}`;
  return [`${file}:${line}`, path, told].filter(Boolean).join('  ');
}

/** Thrown where content must be sound and is not; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`;
    super(`${count} in content/:\n${problems.map(problemText).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** How many letters must be changed, added or left out to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** " Did you mean “age”?", where a known name is near; else the names that exist, if they are few. */
export function nearest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const [best] = names
    .map((k) => [k, distance(name.toLowerCase(), k.toLowerCase())] as const)
    .filter(([, d]) => d <= Math.max(2, Math.floor(name.length / 3)))
    .sort(([, a], [, b]) => a - b);
  if (best) return ` Did you mean “${best[0]}”?`;
  return names.length && names.length <= 12 ? ` Write one of: ${names.join(', ')}.` : '';
}
