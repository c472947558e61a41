import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/support/chromium.ts';

// The server takes a free port, so that two runs on one machine do not collide. TEST_PORT asks for a certain one.
const port = process.env['TEST_PORT'] ?? '';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  // Playwright empties this folder at every start, so it cannot be the one with the built site.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A browser that hangs on a busy machine gets a second try, which the report names.
  retries: 1,
  // These times allow for a busy machine and set no bound on speed. A click that finds nothing fails long before its test does.
  timeout: 120_000,
  globalTimeout: 35 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node tests/support/serve.ts ${port}`,
    // The named group becomes a variable of that name before the tests read this file.
    wait: { stdout: /The site is at http:\/\/localhost:(?<TEST_PORT>\d+)/ },
  },
});
