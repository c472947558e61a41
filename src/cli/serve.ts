/** Serves finished files as a static host does: compressed, with the headers of `_headers`, to this machine alone. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import serveStatic from 'serve-static';

/** Nobody else on the network can open a preview. */
const HOST = '127.0.0.1';
const USUAL_PORT = 4321;

export interface Preview {
  readonly server: Server;
  /** Where it can be opened, such as `http://localhost:4321/`. */
  readonly address: string;
}

/** Headers for the addresses that `path` covers; a `*` at its end stands for anything. */
interface HeaderBlock {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The blocks of `_headers`: an address, and below it, indented, one header a line. */
export function readHeaders(root: string): readonly HeaderBlock[] {
  const file = join(root, '_headers');
  if (!existsSync(file)) return [];
  const blocks: { path: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name) blocks.at(-1)?.headers.push([name, value]);
    else if (line.trim()) blocks.push({ path: line.trim(), headers: [] });
  }
  return blocks;
}

const covers = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** Answers GET and HEAD with the files of `root`; what is not there gets `404.html`. */
function answering(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const blocks = readHeaders(root);
  const pack = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const files = serveStatic(root);
  return (request, response) => {
    const [address = '/'] = (request.url ?? '/').split(/[?#]/);
    for (const { path, headers } of blocks)
      if (covers(path, address)) for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    };
    const notFoundPage = (): void => {
      request.url = '/404.html';
      delete request.headers.range;
      response.statusCode = 404;
      files(request, response, notFound);
    };
    // The two were written for Express, whose requests are these with more on them.
    pack(request as never, response as never, () => files(request, response, notFoundPage));
  };
}

/**
 * Serves the finished files of `root`; resolves when it listens. Without a port it takes the usual one, or any free one
 * where that is taken; 0 takes a free one at once.
 */
export async function serveSite(root: string, port?: number): Promise<Preview> {
  const server = createServer(answering(root));
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined)
      throw new Error(`Port ${port} is in use; set PORT to another one.`, { cause: error });
    await listen(server, 0);
  }
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
