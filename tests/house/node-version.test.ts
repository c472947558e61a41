import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryOf } from '../../src/cli/tool.ts';
import guard from '../../src/cli/node-version.cjs';

interface Guard {
  isNewEnough(version: string): boolean;
  verdict(running: string, own: string, isInstall: boolean): { ok: boolean; text: string };
}
const { isNewEnough, verdict } = guard as Guard;
const json = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as {
    engines: Record<string, string>;
    scripts: Record<string, string>;
    optionalDependencies: Record<string, string>;
    packages: Record<string, { engines?: Record<string, string>; dependencies?: Record<string, string> }>;
  };

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.11.1', false],
  ['24.0.0', true],
  ['26.12.1', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  expect(isNewEnough(version)).toBe(isEnough);
});

test('package.json, the packaged Node and the guard name the same Node', () => {
  expect(json('package.json').engines['node']).toBe('^22.18.0 || >=24.0.0');
  // npm leaves the packaged Node out wherever this does not hold.
  const fallback = json('tools/fallback-node/package.json').engines;
  expect(fallback['node']).toBe('<22.18.0 || ^23');
  expect(json('package-lock.json').packages['tools/fallback-node']?.engines).toEqual(fallback);
});

test('a Node that is too old is turned away, and one that is new enough hears nothing', () => {
  expect(verdict('20.20.2', '20.20.2', true)).toMatchObject({ ok: false });
  expect(verdict('26.12.1', '26.12.1', true)).toEqual({ ok: true, text: '' });
});

test('the packaged Node is named once, after the install', () => {
  const { ok, text } = verdict('24.21.0', '20.20.2', true);
  expect(ok).toBe(true);
  expect(text).toContain('20.20.2');
  expect(text.split('\n')).toHaveLength(1);
  expect(verdict('24.21.0', '20.20.2', false)).toEqual({ ok: true, text: '' });
});

test('every command asks the guard first', () => {
  const { scripts } = json('package.json');
  const [first = '', ...rest] = Object.entries(scripts).map(([, text]) => text);
  expect(first).toBe('node src/cli/node-version.cjs');
  expect(rest.filter((text) => !text.startsWith(`${first} && `))).toEqual([]);
});

test.each(['astro', 'tsc', 'eslint', 'prettier', 'vitest', 'playwright'])(
  '%s starts from a file of its package',
  (name) => {
    const entry = entryOf(name);
    expect(entry).toContain(join('node_modules'));
    expect(readFileSync(entry, 'utf8').length).toBeGreaterThan(0);
  },
);
