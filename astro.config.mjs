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

const codes = Object.keys(site.languages);

export default defineConfig({
  site: site.address,
  output: 'static',
  trailingSlash: 'always',
  // `npm run dev` obeys PORT as `npm start` does.
  server: ({ command }) => ({ port: (command === 'dev' ? portOf() : undefined) ?? 4321 }),
  // The default removes the space between two inline elements that stand on two lines.
  compressHTML: true,
  integrations: [
    content(codes),
    stringTypes(),
    mdx(),
    pagefind(),
    headers(),
    gate(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(codes.map((code) => [code, code])) },
      filter: (page) => !/\/(kiosk|find)\/$/.test(page),
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
        // No script here writes HTML or loads an address that is put together from text.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    resolve: { alias: { '#uswds': await compileUswds() } },
    build: {
      assetsInlineLimit: 0,
      // MDX pages carry a directive that the bundler would name once a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
