// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { content } from './src/build/content.ts';
import { gate } from './src/build/gate.ts';
import { headers } from './src/build/headers.ts';
import { pagefind } from './src/build/pagefind.ts';
import { portOf } from './src/cli/port.ts';
import { site } from './src/i18n/site.ts';
import { stringTypes } from './src/i18n/string-types.ts';
import { compileUswds } from './src/styles/compile-uswds.ts';
import { POLICY } from './src/worker/policy.ts';

const codes = Object.keys(site.languages);

/**
 * The page with the choice of language stands for every language that is not there.
 * @param {import('@astrojs/sitemap').SitemapItem} item
 */
const withDefault = (item) => ({
  ...item,
  links: (item.links ?? []).map((link) =>
    link.url === `${site.address}/` ? { ...link, lang: 'x-default' } : link,
  ),
});

export default defineConfig({
  site: site.address,
  output: 'static',
  trailingSlash: 'always',
  // `npm run dev` obeys PORT as `npm start` does.
  server: ({ command }) => ({ port: (command === 'dev' ? portOf() : undefined) ?? 4321 }),
  // The default removes the space between two inline elements on separate lines.
  compressHTML: true,
  integrations: [
    content(
      codes.filter((code) => site.languages[code]?.state === 'complete'),
      codes.filter((code) => site.languages[code]?.state === 'draft'),
    ),
    stringTypes(),
    mdx(),
    pagefind(),
    headers(),
    gate(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(codes.map((code) => [code, code])) },
      filter: (page) => !/\/(kiosk|find)\/$/.test(page),
      serialize: withDefault,
    }),
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // No script here writes HTML; the one address that is loaded from text is the engine's worker.
        "require-trusted-types-for 'script'",
        `trusted-types ${POLICY}`,
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    resolve: { alias: { '#uswds': await compileUswds() } },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '_astro/engine.[hash].js' } } },
    build: {
      assetsInlineLimit: 0,
      // MDX pages carry a directive. Without this, the bundler warns about it once for each page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
