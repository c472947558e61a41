import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { HEADERS } from '../build/headers.ts';
import { createBrotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml']);

/** The port that PORT names, or 4321. Ends the program with a sentence where PORT is no port. */
export function servePort(text = process.env['PORT'] ?? '4321'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT is "${text}"; write a number from 1 to 65535, such as PORT=8080.`);
  process.exit(2);
}

/** The file for an address inside `root`; a folder is its index.html; undefined where there is none. */
function fileFor(root: string, url: string): string | undefined {
  let path: string;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves the finished files of `root`, compressed as a host would. Resolves when it listens. */
export function serveSite(root: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const found = fileFor(root, request.url ?? '/');
    const file = found ?? join(root, '404.html');
    const type = extname(file);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    if (!existsSync(file)) return void response.end('Not found');
    const packed = PACKED.has(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (!packed) return void createReadStream(file).pipe(response);
    response.setHeader('content-encoding', 'br');
    const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    createReadStream(file).pipe(brotli).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? `Port ${port} is in use; set PORT to another one.` : error.message;
      reject(new Error(reason));
    });
    server.listen(port, () => resolve(server));
  });
}
