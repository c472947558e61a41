import { readdirSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isThere, pages, SITE } from '../support/site-pages.ts';

const text = (html: string): string => html.replace(/<(script|style|template)[\s\S]*?<\/\1>/g, '');
const wrong = (check: (url: string, html: string) => string | false | undefined): string[] =>
  pages.flatMap(({ url, html }) => {
    const problem = check(url, html);
    return problem ? [`${url}: ${problem}`] : [];
  });

test('the site is built', () => {
  expect(pages.length).toBeGreaterThan(150);
});

test('every page of the house is there in every language', () => {
  const kinds = [
    '',
    'find/',
    'programs/',
    'doors/',
    'states/',
    'situations/',
    'search/',
    'help/',
    'about/',
    'about/accuracy/',
    'privacy/',
    'accessibility/',
    'kiosk/',
  ];
  const programs = readdirSync('content/programs').map((id) => `programs/${id}/`);
  const situations = readdirSync('content/situations').map((id) => `situations/${id}/`);
  const places = ['co', 'dc', 'pr', 'gu', 'vi', 'as', 'mp', 'ny', 'tx', 'ca'].map((st) => `states/${st}/`);
  const wanted = ['en', 'es', 'qps'].flatMap((lang) =>
    [...kinds, ...programs, ...situations, ...places].map((path) => `/${lang}/${path}`),
  );
  expect(
    ['/', '/404.html', '/rules.json', '/counties.json', '/places.json', ...wanted].filter(
      (url) => !isThere(url),
    ),
  ).toEqual([]);
});

test('every link inside the site leads to a page and a place on it that exist', () => {
  const ids = new Map(
    pages.map(({ url, html }) => [url, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))]),
  );
  const found = wrong((url, html) => {
    const broken = [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
      .filter((href) => !/^(https?:|mailto:|tel:|sms:)/.test(href))
      .filter((href) => {
        const target = new URL(href, `http://x${url}`);
        if (!isThere(target.pathname)) return true;
        const hash = decodeURIComponent(target.hash.slice(1));
        return hash !== '' && !hash.includes('=') && !ids.get(target.pathname)?.has(hash);
      });
    return broken.length ? `links to ${[...new Set(broken)].join(', ')}` : undefined;
  });
  expect(found).toEqual([]);
});

test('every page says its language and direction, has one first heading and no level left out', () => {
  expect(
    wrong((url, html) => {
      const [, lang] = /<html[^>]*\slang="([^"]+)"/.exec(html) ?? [];
      const path = url.split('/')[1] ?? '';
      if (['en', 'es', 'qps'].includes(path) && lang !== path) return `says it is in ${lang}`;
      if (path === 'qps' && !/<html[^>]*dir="rtl"/.test(html)) return 'does not read right to left';
      const levels = [...text(html).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      if (!url.includes('/find/') && levels.filter((level) => level === 1).length !== 1)
        return 'has not one h1';
      const jump = levels.findIndex((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
      return !url.includes('/find/') && jump > 0 && `jumps from h${levels[jump - 1]} to h${levels[jump]}`;
    }),
  ).toEqual([]);
});

test('every page has a title of its own and a description', () => {
  const titles = new Map<string, string[]>();
  for (const { url, html } of pages) {
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    const key = `${url.split('/')[1]} ${title}`;
    titles.set(key, [...(titles.get(key) ?? []), url]);
  }
  expect(
    [...titles].filter(([, urls]) => urls.length > 1).map(([title, urls]) => `${title}: ${urls.join(' ')}`),
  ).toEqual([]);
  expect(
    wrong(
      (url, html) =>
        url !== '/404.html' &&
        !/<meta name="description" content="[^"]{20,}"/.test(html) &&
        'has no description',
    ),
  ).toEqual([]);
});

test('no script or style stands in a page, and nothing comes from elsewhere', () => {
  expect(
    wrong((_, html) => {
      if (
        /<script(?![^>]*\s(src|type="application\/(ld\+)?json"|type="speculationrules")[=\s>"])[^>]*>/.test(
          html,
        )
      ) {
        const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map((m) => m[1] ?? '');
        if (
          inline.some((attributes) => !attributes.includes('json') && !attributes.includes('type="module"'))
        )
          return 'has an inline script';
      }
      if (/\sstyle="/.test(html)) return 'has an inline style';
      if (/<(script|img|iframe|link rel="stylesheet")[^>]+(src|href)="https?:/.test(html))
        return 'loads something from elsewhere';
      return !/http-equiv="content-security-policy"/i.test(html) && 'has no content security policy';
    }),
  ).toEqual([]);
});

test('every program page names the day its facts were checked', () => {
  expect(
    wrong(
      (url, html) =>
        /\/programs\/[a-z-]+\/$/.test(url) &&
        !/<main[^>]*data-reviewed="\d{4}-\d{2}-\d{2}"/.test(html) &&
        'has no data-reviewed',
    ),
  ).toEqual([]);
});

test('no placeholder was left in a sentence', () => {
  // A data attribute may hold a sentence for a script to fill.
  const shown = (html: string): string => text(html).replace(/\sdata-[a-z-]+="[^"]*"/g, '');
  expect(wrong((_, html) => shown(html).match(/\{\w+\}|undefined|NaN|\[object/)?.[0])).toEqual([]);
});

test('the headers file forbids framing, foreign use and unused features, and asks for encryption', () => {
  const headers = readFileSync(join(SITE, '_headers'), 'utf8');
  for (const wanted of [
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'Strict-Transport-Security: max-age=',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    'payment=()',
    'usb=()',
  ])
    expect(headers).toContain(wanted);
});

test('every page has the exit and the gate, and requires trusted types', () => {
  expect(
    wrong((_, html) => {
      if (!html.includes('data-action="quick-exit"')) return 'has no exit';
      // A module, or a script after the body, would run only after the page is on the screen.
      if (!/<script src="\/gate\.js" data-seconds="\d+"><\/script>[\s\S]*<body/.test(html))
        return 'has no gate';
      return !html.includes("require-trusted-types-for 'script'") && 'requires no trusted types';
    }),
  ).toEqual([]);
});

test('what runs in the workflow is pinned by commit', () => {
  const text = readFileSync('.github/workflows/site.yml', 'utf8');
  const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
  expect(uses.length).toBeGreaterThan(0);
  for (const name of uses) expect(name).toMatch(/@[0-9a-f]{40}$/);
});
