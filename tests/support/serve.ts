/** Serves the site that the tests built, the pseudo-language in it: node tests/support/serve.ts PORT [FOLDER] */
import { servePort, serveSite } from '../../src/cli/serve.ts';

await serveSite(process.argv[3] ?? 'test-results/site', servePort(process.argv[2]));
