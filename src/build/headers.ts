/** Writes `_headers`, in the form that several static hosts read: what a page's own meta element cannot say. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Headers of every file. The policy is the pages' own without its hashes, and forbids framing. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
/** Files whose names change with what they hold. */
const FOREVER = { path: '/_astro/*', header: 'Cache-Control: public, max-age=31536000, immutable' };

const block = (path: string, lines: readonly string[]): string =>
  [path, ...lines.map((line) => `  ${line}`)].join('\n');

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const all = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
        writeFileSync(
          fileURLToPath(new URL('_headers', dir)),
          `${block('/*', all)}\n\n${block(FOREVER.path, [FOREVER.header])}\n`,
        );
      },
    },
  };
}
