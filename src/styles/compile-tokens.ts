import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, '../../node_modules');

/**
 * Compiles tokens.scss once and keeps the result by a hash of it and of the USWDS version: USWDS takes
 * Sass seconds, and a build must not pay them each time. Returns the path of the CSS file.
 */
export async function compileTokens(): Promise<string> {
  const source = readFileSync(join(here, 'tokens.scss'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(modules, '@uswds/uswds/package.json'), 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256').update(version).update(source).digest('hex').slice(0, 16);
  const folder = join(modules, '.cache/every-door');
  const path = join(folder, `tokens-${hash}.css`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, await compile(join(here, 'tokens.scss')));
  return path;
}

async function compile(file: string): Promise<string> {
  const sass = await import('sass');
  const { css } = await sass.compileAsync(file, {
    loadPaths: [join(modules, '@uswds/uswds/packages')],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'if-function'] as never,
    logger: sass.Logger.silent,
  });
  return css;
}
