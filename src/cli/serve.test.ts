import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Preview, serveSite } from './serve.ts';

const LARGE = 'large.json';
const OPEN_FILES = '/proc/self/fd';
let root = '';
let preview: Preview;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'en'));
  mkdirSync(join(root, '_astro'));
  writeFileSync(join(root, 'en/index.html'), `<p>${'Hello. '.repeat(1000)}</p>`);
  writeFileSync(join(root, '404.html'), '<p>There is no such page.</p>');
  writeFileSync(join(root, '_astro/a.js'), 'export {};');
  writeFileSync(join(root, LARGE), randomBytes(8_000_000).toString('base64'));
  writeFileSync(
    join(root, '_headers'),
    '/*\n  X-Frame: no: never\n\n/_astro/*\n  Cache-Control: immutable\n',
  );
  preview = await serveSite(root, 0);
});
afterAll(() => {
  preview.server.close();
  rmSync(root, { recursive: true });
});
const at = (path: string): string => `${preview.address}${path}`;
const port = (): number => (preview.server.address() as AddressInfo).port;

test('a page comes compressed, with the headers of its address', async () => {
  const page = await fetch(at('en/'), { headers: { 'accept-encoding': 'br, gzip' } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Hello.');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('x-frame')).toBe('no: never');
  expect(page.headers.get('cache-control')).not.toBe('immutable');
  const script = await fetch(at('_astro/a.js'));
  expect(script.headers.get('cache-control')).toBe('immutable');
  expect(script.headers.get('x-frame')).toBe('no: never');
});

test.each(['nothing/', '%', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'en/%00', '..%5c..%5cetc'])(
  'what is not there gets the page for it: %s',
  async (path) => {
    const answer = await fetch(at(path), { headers: { range: 'bytes=0-3' } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such page.');
    expect(answer.headers.get('x-frame')).toBe('no: never');
  },
);

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const answer = await fetch(at('en/'), { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('HEAD has no body', async () => {
  const answer = await fetch(at('en/'), { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});

test('only this machine is answered', () => {
  expect((preview.server.address() as AddressInfo).address).toBe('127.0.0.1');
});

const openFiles = (): number =>
  readdirSync(OPEN_FILES).filter((name) => {
    try {
      return readlinkSync(join(OPEN_FILES, name)).endsWith(LARGE);
    } catch {
      // The file was closed after it was listed.
      return false;
    }
  }).length;

/** Starts a download and breaks it off after the first bytes. */
const abort = (encoding: string): Promise<void> =>
  new Promise((done) => {
    const request = get(at(LARGE), { headers: { 'accept-encoding': encoding } }, (answer: IncomingMessage) =>
      answer.once('data', () => {
        request.destroy();
        done();
      }),
    );
  });

test.skipIf(!existsSync(OPEN_FILES)).each(['br', 'identity'])(
  'a download that is broken off leaves no file open (%s)',
  async (encoding) => {
    for (let n = 0; n < 30; n++) await abort(encoding);
    for (let n = 0; n < 100 && openFiles() > 0; n++) await wait(50);
    expect(openFiles()).toBe(0);
  },
);

test('a port that was asked for and is taken is an error that says so', async () => {
  await expect(serveSite(root, port())).rejects.toThrow(`Port ${port()} is in use; set PORT to another one.`);
});

test('where the usual port is taken and none was asked for, any free one serves', async () => {
  const taken = createServer();
  // If another program has the usual port already, it is taken too.
  await new Promise<void>((done) => {
    taken.once('error', () => done());
    taken.listen(4321, '127.0.0.1', done);
  });
  const second = await serveSite(root);
  try {
    expect(second.address).not.toContain(':4321/');
    expect((await fetch(second.address)).status).toBe(404);
  } finally {
    second.server.close();
    taken.close();
  }
});

test('a request that is no HTTP harms nobody', async () => {
  await new Promise<void>((done) => {
    const socket = connect(port(), '127.0.0.1', () => socket.end('GARBAGE\r\n\r\n'));
    socket
      .on('close', () => done())
      .on('error', () => undefined)
      .resume();
  });
  expect((await fetch(at('en/'))).status).toBe(200);
});
