/** Draws households and asks the oracle what they can get. The oracle is a separate Python tool in tests/oracle. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const OUT = 'test-results/drawn';
const PART = /^\d+:\d+:\d{4}-\d\d-\d\d(,\d{4}-\d\d-\d\d)*(:[a-z-]+)?$/;
const INSTALL = [
  'The oracle is not installed. These two commands install it (about 1.5 GB, 1 to 2 minutes):',
  '  python3 -m venv ~/.oracle',
  '  ~/.oracle/bin/pip install -r tests/oracle/requirements.txt',
];

/**
 * Writes a case file of drawn households with the oracle's answers. Returns its path, or lines that say what went
 * wrong. Each part is SEED:COUNT:DAY[,DAY…][:PROGRAM]; the same parts draw the same households.
 */
export function drawCases(parts: readonly string[]): { file: string } | { problems: readonly string[] } {
  const wrong = parts.filter((part) => !PART.test(part));
  if (!parts.length || wrong.length)
    return {
      problems: [`Write --draw SEED:COUNT:DAY, such as 7:200:2026-06-15 (not “${wrong.join(' ')}”).`],
    };
  const python = process.env['ORACLE_PYTHON'] ?? join(homedir(), '.oracle/bin/python');
  if (!existsSync(python)) return { problems: INSTALL };
  mkdirSync(OUT, { recursive: true });
  const name = `drawn-${parts.map((part) => part.split(':')[0]).join('-')}`;
  const file = join(OUT, `${name}.json`);
  const about = `households drawn by ${parts.join(' ')}`;
  const args = [
    '--out',
    file,
    '--name',
    name,
    '--about',
    about,
    ...parts.flatMap((part) => ['--part', part]),
  ];
  const run = spawnSync(python, ['tests/oracle/cases.py', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // The tool has already printed what is wrong.
  return run.status === 0 ? { file } : { problems: run.error ? [run.error.message] : [] };
}
