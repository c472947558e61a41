import { createReadStream, existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { writeCatalogues } from './pagefind-catalogue.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Writes the search index, one for each language. `npm run dev` uses the index of the last build. */
export function pagefind(): AstroIntegration {
  let built = '';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`search index of ${pages} pages`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(built)) logger.warn('Search needs one build: npm run build');
        server.middlewares.use('/pagefind', (request, response, next) => {
          const path = join(built, decodeURIComponent(new URL(request.url ?? '', 'http://dev').pathname));
          if (!path.startsWith(built) || !existsSync(path) || extname(path) === '') return next();
          response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
          createReadStream(path).pipe(response);
        });
      },
    },
  };
}

/** Indexes the built pages that have a data-pagefind-body, and returns how many there are. */
async function writeIndex(dir: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: dir });
  const outputPath = join(dir, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(' ')}`);
  writeCatalogues(outputPath);
  // The catalogue holds what a result shows.
  await rm(join(outputPath, 'fragment'), { recursive: true });
  await removeTheirInterface(outputPath);
  return added.page_count;
}

/** The site has its own search interface (src/search), which uses no worker. So Pagefind's is not published. */
async function removeTheirInterface(folder: string): Promise<void> {
  const theirs = (await readdir(folder)).filter((name) => /-(ui|highlight|worker)\.(js|css)$/.test(name));
  await Promise.all(theirs.map((name) => rm(join(folder, name))));
}
