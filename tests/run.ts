/** npm test: everything that must pass, one step after another; the last line counts it all. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { toolArguments } from '../src/cli/tool.ts';
import { needChromium } from './support/chromium.ts';

interface Counts {
  passed: number;
  failed: number;
}
const total: Counts = { passed: 0, failed: 0 };
const SITE = 'test-results/site';

/** Runs a tool of node_modules; its output goes straight to the screen. */
function run(name: string, tool: readonly [string, ...string[]], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}`);
  const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, toolArguments(tool), options).status === 0;
}

function count(name: string, ok: boolean, read?: () => Counts): void {
  let counts: Counts = { passed: Number(ok), failed: Number(!ok) };
  try {
    if (read) counts = read();
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  if (!ok && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`-- ${name}: ${counts.passed} passed, ${counts.failed} failed`);
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const vitestCounts = (path: string) => (): Counts => {
  const report = json(path) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, Math.min(1, report.numFailedTestSuites)),
  };
};
const browserCounts = (): Counts => {
  const { stats } = json('test-results/browser.json') as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
};
const vitest = (name: string, report: string, ...folders: string[]) =>
  count(
    name,
    run(name, [
      'vitest',
      'run',
      ...folders,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
    vitestCounts(report),
  );

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
// First, since it writes the types of the collections that the others need.
count('pages', run('types of the pages', ['astro', 'check', '--minimumFailingSeverity', 'error']));
count(
  'types',
  run('types', ['tsc', '--noEmit']) && run('types of the engine', ['tsc', '-p', 'src/engine/tsconfig.json']),
);
count('lint', run('lint', ['eslint', '.']));
count('format', run('format', ['prettier', '--check', '--log-level', 'warn', '.']));
vitest(
  'unit, content and cases',
  'test-results/unit.json',
  'src',
  'tests/engine',
  'tests/content',
  'tests/cases',
  'tests/house',
  'tests/pin',
);
count('build', run('build', ['astro', 'build', '--outDir', SITE], { EVERY_DOOR_PSEUDO: '1' }));
vitest('the built site', 'test-results/site.json', 'tests/site');
try {
  process.env['CHROMIUM_PATH'] = needChromium();
  count('browser', run('browser', ['playwright', 'test']), browserCounts);
} catch (error) {
  console.error((error as Error).message);
  count('browser', false);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
