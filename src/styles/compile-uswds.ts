/** Compiles the USWDS components in use, once for light and once for dark, into one small style sheet a part. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type Root } from 'postcss';
import { mergeThemes } from './merge-themes.ts';
import { dropUnused, tidy, toLogical } from './shrink-uswds.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, '..');
const modules = join(here, '../../node_modules');
const uswds = join(modules, '@uswds/uswds');
/** Each is a Sass file here and a style sheet of the same name; "names" stands at the head of "core". */
const PARTS = ['names', 'core', 'forms', 'questions', 'search', 'content', 'table'] as const;

/**
 * Returns the folder of core.css, forms.css and the others. Sass takes seconds, so the result is kept by a hash
 * of the Sass files, of the USWDS version and of the USWDS classes in the sources.
 */
export async function compileUswds(): Promise<string> {
  const words = usedClasses();
  const hash = createHash('sha256').update([...words].sort().join(' '));
  for (const file of globSync('*.{scss,ts}', { cwd: here }).sort())
    hash.update(readFileSync(join(here, file)));
  hash.update(readFileSync(join(uswds, 'package.json')));
  const folder = join(modules, '.cache/every-door', `uswds-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(join(folder, 'table.css'))) return folder;
  mkdirSync(folder, { recursive: true });
  const css = partsOf(await compile('theme'), await compile('theme-dark'), words);
  for (const [part, text] of Object.entries(css)) writeFileSync(join(folder, `${part}.css`), text);
  return folder;
}

/** Every class of USWDS that stands literally in a page, a component or a script. */
function usedClasses(): Set<string> {
  const files = globSync('**/*.{astro,ts}', { cwd: source, exclude: ['styles/**'] });
  return new Set(
    files.flatMap((file) => readFileSync(join(source, file), 'utf8').match(/\busa-[\w-]+/g) ?? []),
  );
}

async function compile(theme: string): Promise<Root> {
  const sass = await import('sass');
  const entry = [`@use '${theme}';`, ...PARTS.map((part) => `@forward '${part}';`)].join('\n');
  // USWDS warns where a component of it has too little contrast; these warnings stay on.
  const { css } = await sass.compileStringAsync(entry, {
    loadPaths: [here, join(uswds, 'packages')],
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'if-function'] as never,
  });
  return postcss.parse(css);
}

/** The style sheets by part: merged, without what no page uses, and the same in both reading directions. */
export function partsOf(light: Root, dark: Root, words: ReadonlySet<string>): Record<string, string> {
  for (const root of [light, dark]) {
    dropUnused(root, words);
    tidy(root);
  }
  const css = mergeThemes(light, dark, (name) => readFileSync(join(uswds, 'dist/img', name), 'utf8'));
  const [names = '', ...others] = PARTS.map((part) => {
    const root = postcss.parse(css[part] ?? '');
    toLogical(root);
    return root.toString();
  });
  return Object.fromEntries(
    PARTS.slice(1).map((part, i) => [part, `${i === 0 ? names : ''}\n@layer uswds {\n${others[i]}\n}\n`]),
  );
}
