/** The one YAML reader: parses once, keeps line numbers, says what to write. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Path, type Place, problemsIn } from './issues.ts';
import type { Problem } from './problem.ts';
import { brokenIn } from './yaml-words.ts';

export { pathName } from './issues.ts';

/** A parsed file: its data, its problems so far, and the line of any path in it. */
export interface Source<T> extends Place {
  /** Undefined where the file could not be read or does not fit its schema. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** The line of a key or value in a document. */
function lineIn(doc: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent: unknown = depth > 0 ? doc.getIn(path.slice(0, depth - 1), true) : undefined;
    const key = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const node: unknown = pair?.key ?? doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A file of which nothing can be used, for one reason. */
export function refused(file: string, message: string, line = 1): Source<never> {
  return { file, data: undefined, problems: [{ file, line, path: '', message }], lineOf: () => line };
}

/** Reads YAML text against a schema. `firstLine` is where the text begins in its file (frontmatter begins at 2). */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Source<T> {
  // Some editors put a mark before the first letter.
  const plain = text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const doc = parseDocument(plain, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number => lineIn(doc, lines, path) + firstLine - 1;
  const broken = brokenIn(doc, plain);
  if (broken) return refused(file, broken.message, lines.linePos(broken.offset).line + firstLine - 1);
  let value: unknown;
  try {
    value = doc.toJS() ?? {};
  } catch {
    return refused(file, 'Put texts that begin with * or & in quotes.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, data: parsed.data, problems: [], lineOf };
  return { file, data: undefined, problems: problemsIn(schema, value, { file, lineOf }), lineOf };
}

/** Reads the YAML between the two lines of dashes at the head of an MDX page. */
export function readFrontmatter<T>(file: string, text: string, schema: z.ZodType<T>): Source<T> {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?(\n|$)/.exec(text);
  if (match) return readYaml(file, match[1] ?? '', schema, 2);
  return refused(file, 'Begin the page with a line ---, then title, short and summary, then a line ---.');
}
