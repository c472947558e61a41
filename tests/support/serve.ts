/**
 * Serves the site that the tests built, the pseudo-language in it: node tests/support/serve.ts [PORT] [FOLDER]
 * Without a port it takes a free one, and says which.
 */
import { portOf } from '../../src/cli/port.ts';
import { serveSite } from '../../src/cli/serve.ts';

const { address } = await serveSite(
  process.argv[3] ?? 'test-results/site',
  portOf(process.argv[2] ?? '') ?? 0,
);
console.log(`The site is at ${address}`);
