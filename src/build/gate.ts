/** Bundles src/device/gate.ts into /gate.js: a classic script, since a module would only run after the page is shown. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../device/gate.ts', import.meta.url));

async function bundle(): Promise<string> {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2020', write: false } as const;
  const { outputFiles } = await build({ entryPoints: [SOURCE], ...options });
  return outputFiles[0]?.text ?? '';
}

export function gate(): AstroIntegration {
  return {
    name: 'gate',
    hooks: {
      'astro:build:done': async ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('gate.js', dir)), await bundle()),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/gate.js', (_, response) => {
          response.setHeader('content-type', 'text/javascript');
          void bundle().then((text) => response.end(text));
        });
      },
    },
  };
}
