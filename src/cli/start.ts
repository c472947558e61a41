/** npm start: builds the site and serves the finished files. PORT changes the port. Without PORT, it takes a free one if the usual port is taken. */
import { build } from 'astro';
import { portOf } from './port.ts';
import { serveSite } from './serve.ts';

const port = portOf();
await build({ logLevel: 'warn' });
try {
  const { address } = await serveSite('dist', port);
  console.log(`Every Door is at ${address} (Ctrl+C stops it)`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
