/**
 * Bundles src/device/gate.ts into /gate.js. It is a classic script, since a module would only run after the page is shown. Also
 * bundles /shared-computer.js, the module that the gate fetches on a shared computer.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

const FILES = { gate: 'iife', 'shared-computer': 'esm' } as const;
const names = Object.keys(FILES) as (keyof typeof FILES)[];

async function bundle(name: keyof typeof FILES): Promise<string> {
  const source = fileURLToPath(new URL(`../device/${name}.ts`, import.meta.url));
  const options = { bundle: true, minify: true, target: 'es2020', write: false } as const;
  const { outputFiles } = await build({ entryPoints: [source], format: FILES[name], ...options });
  return outputFiles[0]?.text ?? '';
}

export function gate(): AstroIntegration {
  return {
    name: 'gate',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const name of names)
          writeFileSync(fileURLToPath(new URL(`${name}.js`, dir)), await bundle(name));
      },
      'astro:server:setup': ({ server }) => {
        for (const name of names)
          server.middlewares.use(`/${name}.js`, (_, response) => {
            response.setHeader('content-type', 'text/javascript');
            void bundle(name).then((text) => response.end(text));
          });
      },
    },
  };
}
