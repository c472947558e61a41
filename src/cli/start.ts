/** npm start: builds the site and serves the finished files. PORT changes the port; without it a taken port is no hindrance. */
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
