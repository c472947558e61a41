/**
 * npm run check             content, types, lint and format; the quick check before a pull request
 * npm run check -- content  the content alone
 */
import { spawn } from 'node:child_process';
import { readArguments, refuse } from './arguments.ts';
import { contentIsSound } from './check-content.ts';
import { toolArguments } from './tool.ts';

const USAGE = `Write: npm run check             content, types, lint and format
       npm run check -- content  the content alone`;

const CACHE = 'node_modules/.cache/every-door';
type Tool = readonly [name: string, ...args: string[]];
/** Two lanes that run side by side; in one, each tool waits for the one before. Types need what astro writes. */
const LANES: readonly (readonly Tool[])[] = [
  [
    ['astro', 'sync'],
    ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.json`],
  ],
  [
    ['tsc', '-p', 'src/engine/tsconfig.json'],
    ['eslint', '--cache', '--cache-location', `${CACHE}/eslint.json`, '.'],
    [
      'prettier',
      '--cache',
      '--cache-location',
      `${CACHE}/prettier.json`,
      '--check',
      '--log-level',
      'warn',
      '.',
    ],
  ],
];

interface Done {
  readonly ok: boolean;
  readonly output: string;
}
const running = new Set<ReturnType<typeof spawn>>();

function run(tool: Tool): Promise<Done> {
  return new Promise((done) => {
    const child = spawn(process.execPath, toolArguments(tool), { stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString();
      });
    child.on('close', (code) => {
      running.delete(child);
      done({ ok: code === 0, output });
    });
  });
}

async function lane(tools: readonly Tool[]): Promise<Done[]> {
  const all: Done[] = [];
  for (const tool of tools) all.push(await run(tool));
  return all;
}

const [only, ...more] = readArguments(USAGE, {}).positionals;
if (more.length || (only !== undefined && only !== 'content')) refuse([USAGE]);
const lanes = only === undefined ? LANES.map(lane) : [];
if (!contentIsSound(new Date().toISOString().slice(0, 10))) {
  // What the tools say of files with such mistakes is said above in plain words.
  for (const child of running) child.kill();
  process.exit(1);
}
const failed = (await Promise.all(lanes)).flat().filter(({ ok }) => !ok);
for (const { output } of failed) console.error(output.trim());
if (failed.length) process.exit(1);
if (only === undefined) console.log('Everything checks.');
