import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const site = mkdtempSync(join(tmpdir(), 'site-'));
writeFileSync(
  join(site, '_headers'),
  "/*\n  X-Frame: 'none'\n\n/_astro/*\n  Cache-Control: immutable\n  X-Frame: own\n",
);
afterAll(() => rmSync(site, { recursive: true }));
const headers = (host: string, at = site) =>
  spawnSync(process.execPath, ['src/cli/host-headers.ts', host], {
    encoding: 'utf8',
    env: { ...process.env, SITE: at },
  });

test('nginx gets every header in each location, the inner one last, and keeps no missing page', () => {
  const [, outer = '', inner = ''] = headers('nginx').stdout.split('location ');
  expect(outer).toContain(`add_header X-Frame "'none'" always;`);
  expect(inner).toContain('add_header X-Frame "own" always;');
  expect(inner).not.toContain('none');
  expect(inner).toContain('add_header Cache-Control "immutable";');
});

test('Apache and Vercel get them by path', () => {
  expect(headers('apache').stdout).toContain('<If "%{REQUEST_URI} =~ m#^/_astro/#">');
  const { headers: own } = JSON.parse(headers('vercel').stdout) as { headers: { source: string }[] };
  expect(own.map(({ source }) => source)).toEqual(['/(.*)', '/_astro/(.*)']);
});

test('a host that has no form, and a site that is not built, are refused with a sentence', () => {
  expect(headers('pigeon')).toMatchObject({ status: 2, stdout: '' });
  expect(headers('nginx', join(site, 'none')).stderr).toContain('run npm run build first');
});
