/** npm test: runs everything that must pass, one step after another. The last line counts all tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { toolArguments } from '../src/cli/tool.ts';
import { needChromium } from './support/chromium.ts';

interface Counts {
  passed: number;
  failed: number;
}
const total: Counts = { passed: 0, failed: 0 };
/** Names of what failed, said again at the end: a long run may be read from its last lines. */
const failed: string[] = [];
const SITE = 'test-results/site';
/** A step that takes longer hangs. It is stopped, and the other steps still run. */
const MOST_MINUTES = 40;

/** Runs a tool of node_modules; its output goes straight to the screen. */
function run(name: string, tool: readonly [string, ...string[]], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}`);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: MOST_MINUTES * 60_000,
  } as const;
  const { status, error } = spawnSync(process.execPath, toolArguments(tool), options);
  if (error) console.error(`${name} did not end by itself: ${error.message}`);
  return status === 0;
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
  if (counts.failed && !read) failed.push(name);
  console.log(`-- ${name}: ${counts.passed} passed, ${counts.failed} failed`);
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const vitestCounts = (path: string) => (): Counts => {
  const report = json(path) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
  };
  for (const file of report.testResults) {
    const names = file.assertionResults.filter(({ status }) => status === 'failed').map((it) => it.fullName);
    if (!names.length && file.status === 'failed') names.push('could not be read');
    failed.push(...names.map((test) => `${relative('.', file.name)}: ${test}`));
  }
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, Math.min(1, report.numFailedTestSuites)),
  };
};
interface BrowserSuite {
  readonly file: string;
  readonly specs: readonly { title: string; ok: boolean }[];
  readonly suites?: readonly BrowserSuite[];
}
const failedIn = ({ file, specs, suites = [] }: BrowserSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
  ...suites.flatMap(failedIn),
];
const browserCounts = (): Counts => {
  const { stats, suites } = json('test-results/browser.json') as {
    stats: { expected: number; unexpected: number; flaky: number };
    suites: BrowserSuite[];
  };
  failed.push(...suites.flatMap(failedIn));
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
// This step comes first, since it writes the types of the collections, which the others need.
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

if (failed.length) console.log(`\nFailed:\n${failed.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
