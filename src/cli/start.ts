/** npm start: builds the site and serves the finished files; PORT changes the port. */
import { build } from 'astro';
import { servePort, serveSite } from './serve.ts';

const port = servePort();
await build({ logLevel: 'warn' });
await serveSite('dist', port);
console.log(`Every Door is at http://localhost:${port}/ (Ctrl+C stops it)`);
