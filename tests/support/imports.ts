/** Finds the imports of files as a compiler does: static, dynamic, of types, and in the scripts of pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  /** The file that imports, from the root of the project. */
  readonly file: string;
  /** The file that is imported, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
}
interface Named {
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Every source file in a folder, from the root of the project. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mjs|cjs)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The scripts in a file. A page has its frontmatter and its <script> elements. */
function scriptsOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const front = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  return [front, ...[...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script)];
}

const isTypes = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause: clause } = node;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause?.namedBindings;
  return (
    clause?.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((it) => it.isTypeOnly)
  );
};

/** What a single node imports: a statement, `import()`, a type `import('…')`, or `new URL('…', import.meta.url)`. */
function namedBy(node: ts.Node): Named | undefined {
  const text = (it: ts.Node | undefined): string | undefined =>
    it && ts.isStringLiteralLike(it) ? it.text : undefined;
  const one = (target: string | undefined, typesOnly = false): Named | undefined =>
    target === undefined ? undefined : { target, typesOnly };
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return one(text(node.moduleSpecifier), isTypes(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return one(text(node.argument.literal), true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return one(text(node.arguments[0]));
  const [first, second] = ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  const address = second?.getText() === 'import.meta.url' ? text(first) : undefined;
  return one(address !== undefined && /\.ts$/.test(address) ? address : undefined);
}

/** Every import in a text. `file` says how to read it. */
export function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedBy(node);
    if (named) {
      const isPackage = !named.target.startsWith('.');
      const path = join(ROOT, dirname(file), named.target.replace(/[?#].*$/, ''));
      const to = isPackage ? named.target : relative(ROOT, path);
      found.push({ file, to, isPackage, typesOnly: named.typesOnly });
    }
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file, text))
    visit(ts.createSourceFile(`${file}.ts`, script, ts.ScriptTarget.Latest, true));
  return found;
}

export const importsOf = (files: readonly string[]): Import[] =>
  files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));

/** Imports of the project's own files that lead to no file. */
export const deadEnds = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ to, isPackage }) => !isPackage && !existsSync(join(ROOT, to)))
    .map(({ file, to }) => `${file}: ${to}`);

/** Groups of files that import each other in a circle, the largest first (Tarjan's algorithm). */
export function circlesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, to } of imports) next.set(file, [...(next.get(file) ?? []), to]);
  const order = new Map<string, number>();
  const [stack, circles]: [string[], string[][]] = [[], []];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    stack.push(file);
    let least = own;
    for (const to of next.get(file) ?? [])
      if (!order.has(to)) least = Math.min(least, visit(to));
      else if (stack.includes(to)) least = Math.min(least, order.get(to) ?? own);
    if (least === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1 || next.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return least;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return circles.sort((a, b) => b.length - a.length);
}
