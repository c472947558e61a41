/** The one YAML reader: parses once, keeps line numbers, says what to write. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { keysAt } from './keys-at.ts';
import { nearest, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A parsed file: its data, its problems so far, and the line of any path in it. */
export interface Source<T> {
  readonly file: string;
  /** Undefined where the file could not be read or does not fit its schema. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** The line of a path; where the path is not there, that of its nearest parent. */
  readonly lineOf: (path: Path) => number;
}

export const pathName = (path: Path): string => path.map(String).join('.');

/** The line of a key or value in a document. */
function lineIn(doc: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent: unknown = doc.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const node: unknown = pair?.key ?? doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const BROKEN: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces; a tab does not count in YAML.',
  DUPLICATE_KEY: 'This name stands here twice; keep one of them.',
  BAD_INDENT: 'Indent this line as its neighbours are.',
  MISSING_CHAR: 'A quote, bracket or brace that opens here is not closed.',
};

function short(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What zod found, in an editor's words. */
function messageOf(issue: z.core.$ZodIssue, allowed: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return `“${key}” does not belong here.${nearest(key, allowed)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'Write this name differently.';
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined'))
    return `Add “${String(issue.path.at(-1))}”: it is missing here.`;
  return issue.message.startsWith('Invalid input')
    ? `Write ${issue.message.replace(/^Invalid input: expected /, 'a ').replace(/, received .*$/, '')} here.`
    : issue.message;
}

/** Reads YAML text against a schema. `firstLine` is where the text begins in its file (frontmatter begins at 2). */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Source<T> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number => lineIn(doc, lines, path) + firstLine - 1;
  const broken = doc.errors.map(({ code, message, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line + firstLine - 1,
    path: '',
    message: BROKEN[code] ?? `This is not YAML: ${message}`,
  }));
  if (broken.length) return { file, data: undefined, problems: broken, lineOf };
  const value: unknown = doc.toJS() ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, data: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap((issue) => issueProblems(issue, schema, value, file, lineOf));
  return { file, data: undefined, problems, lineOf };
}

function issueProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  file: string,
  lineOf: (path: Path) => number,
): Problem[] {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra];
  const wrote = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const message = messageOf(issue, extra.length ? keysAt(schema, issue.path) : []);
  return [
    {
      file,
      line: lineOf(path),
      path: pathName(path),
      message,
      wrote: extra.length ? undefined : short(wrote),
    },
  ];
}

/** Reads the YAML between the two lines of dashes at the head of an MDX page. */
export function readFrontmatter<T>(file: string, text: string, schema: z.ZodType<T>): Source<T> {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?(\n|$)/.exec(text);
  if (match) return readYaml(file, match[1] ?? '', schema, 2);
  const message = 'Begin the page with a line ---, then title, short and summary, then a line ---.';
  return { file, data: undefined, problems: [{ file, line: 1, path: '', message }], lineOf: () => 1 };
}
