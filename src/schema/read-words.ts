/** Words of a program: one text a line, each under a key with dots, so that translators' tools can read the file. */
import { z } from 'zod';
import { type Path, pathName, problemsIn } from './issues.ts';
import { readYaml, type Source } from './read-yaml.ts';

const flatSchema = z.record(
  z.string(),
  z.string('Write one text after each key, such as reasons.income.pass: Your income fits.'),
);

interface Tree {
  [key: string]: string | Tree;
}

/** Keys with dots as a tree: `change.income` is `income` in `change`. A key that is also the beginning of another is told. */
function treeOf(flat: Readonly<Record<string, string>>): { tree: Tree; twice: readonly string[] } {
  const tree: Tree = {};
  const twice: string[] = [];
  for (const [key, text] of Object.entries(flat)) {
    const parts = key.split('.');
    const last = parts.pop() ?? key;
    let at: Tree = tree;
    for (const part of parts) {
      const inner = Object.hasOwn(at, part) ? at[part] : undefined;
      if (typeof inner === 'string') twice.push(key);
      at = typeof inner === 'object' ? inner : (at[part] = {});
    }
    if (Object.hasOwn(at, last)) twice.push(key);
    at[last] = text;
  }
  return { tree, twice };
}

/** Reads flat words against the schema of their tree. Lines are found by the path in the tree. */
export function readWords<T>(file: string, text: string, schema: z.ZodType<T>): Source<T> {
  const flat = readYaml(file, text, flatSchema);
  if (!flat.data) return flat as Source<T>;
  const keys = Object.keys(flat.data);
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const name = pathName(path.slice(0, length));
      const key = keys.find((it) => it === name) ?? keys.find((it) => it.startsWith(`${name}.`));
      if (key !== undefined) return flat.lineOf([key]);
    }
    return 1;
  };
  const { tree, twice } = treeOf(flat.data);
  if (twice.length) {
    const message =
      'Another key is the beginning of this one. Write one text for all outcomes, or one for each.';
    const problems = twice.map((key) => ({ file, line: flat.lineOf([key]), path: key, message }));
    return { file, data: undefined, problems, lineOf };
  }
  const parsed = schema.safeParse(tree);
  if (parsed.success) return { file, data: parsed.data, problems: [], lineOf };
  return { file, data: undefined, problems: problemsIn(schema, tree, { file, lineOf }), lineOf };
}
