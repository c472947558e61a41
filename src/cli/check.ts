/** npm run check: content, types, lint and format; the quick check before a pull request. */
import { spawnSync } from 'node:child_process';
import { contentIsSound } from './check-content.ts';
import { finishedLanguages } from './languages.ts';

const sound = contentIsSound(finishedLanguages(), new Date().toISOString().slice(0, 10));
const tools = [
  ['astro', 'sync'],
  ['tsc', '--noEmit'],
  ['tsc', '-p', 'src/engine/tsconfig.json'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
] as const;
const failed = tools.filter(([tool, ...args]) => spawnSync(tool, args, { stdio: 'inherit' }).status !== 0);
if (!sound || failed.length) process.exit(1);
console.log('Everything checks.');
