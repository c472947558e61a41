import postcss from 'postcss';
import { expect, test } from 'vitest';
import { mergeThemes } from './merge-themes.ts';
import { dropUnused, tidy, toLogical } from './shrink-uswds.ts';

const NAMES = {
  light: ':root { --ink: #111; --ground: white }',
  dark: ':root { --ink: #eee; --ground: #222 }',
};
const merged = (light: string, dark: string) =>
  mergeThemes(
    postcss.parse(`${NAMES.light} @layer names; ${light} @layer core;`),
    postcss.parse(`${NAMES.dark} @layer names; ${dark} @layer core;`),
    (name) => `<svg><!-- ${name} --></svg>`,
  );

test('a pair of colors that has a name takes it; another gets one of its part', () => {
  const { core = '' } = merged(
    '.usa-a { color: #111; border-color: #333 }',
    '.usa-a { color: #eee; border-color: #999 }',
  );
  expect(core).toContain('color: var(--ink)');
  expect(core).toContain('border-color: var(--core-0)');
  expect(core).toContain('--core-0: #333;');
  expect(core).toMatch(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{\s*--core-0: #999;/);
});

test('a color that USWDS takes from no theme is put right where we know it, and stops the build elsewhere', () => {
  const same = (css: string) => merged(css, css)['core'] ?? '';
  expect(same('.usa-a { background-color: white }')).toContain('background-color: var(--ground)');
  expect(() => same('.usa-a { color: #abcdef }')).toThrow('#abcdef');
});

test('themes that differ in more than colors stop the build', () => {
  expect(() => merged('.usa-a { color: #111 }', '.usa-b { color: #eee }')).toThrow('differ');
});

test('an icon becomes a data: address', () => {
  const css = '.usa-a { mask-image: url("/img/usa-icons/x.svg") }';
  expect(merged(css, css)['core']).toContain('url("data:image/svg+xml,%3Csvg%3E%3C/svg%3E")');
});

test('left and right become start and end, and a place of a background gets its mirror image', () => {
  const root = postcss.parse(
    '.a { margin: 1px 2px 3px 4px; padding-left: 5px; text-align: right; border-top-left-radius: 6px }' +
      '.b { background-position: right 1px center; margin: 1px 2px }',
  );
  toLogical(root);
  const css = root.toString();
  expect(css).not.toMatch(/(?<![-\w])(?:margin|padding|border)[-\w]*(?:left|right)/);
  expect(css).toMatch(/margin-inline-start: 4px[\s\S]*margin-inline-end: 2px/);
  expect(css).toContain('padding-inline-start: 5px');
  expect(css).toContain('text-align: end');
  expect(css).toContain('border-start-start-radius: 6px');
  expect(css).toMatch(/\[dir=rtl\] \.b\s*\{\s*background-position: left 1px center/);
  expect(css).toContain('margin: 1px 2px }');
});

test('only what stands in the sources is kept', () => {
  const root = postcss.parse(
    '.usa-a, .usa-b { top: 0 } .usa-a.usa-c { top: 1px } @media print { .usa-b { top: 2px } } .usa-a:disabled { top: 3px }',
  );
  dropUnused(root, new Set(['usa-a']));
  expect(root.toString().replace(/\s+/g, ' ').trim()).toBe('.usa-a { top: 0 }');
});

test('an icon is a mask alone', () => {
  const root = postcss.parse(
    '.usa-a::before { background-image: url("/img/x.svg"), linear-gradient(transparent, transparent); top: 0 }' +
      '@supports (mask: url("")) { .usa-a::before { mask-image: url("/img/x.svg"), linear-gradient(transparent, transparent) } }',
  );
  tidy(root);
  const css = root.toString();
  expect(css).not.toMatch(/background-image|linear-gradient|@supports/);
  expect(css).toContain('mask-image: url("/img/x.svg")');
});
