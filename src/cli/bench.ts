/**
 * npm run bench: sizes, speed of the engine and the build, soundness, as one JSON with a readable table.
 * npm run bench -- --sound 100000   how many households to try for contradictions (default 100000)
 */
import { runBench } from '../../tests/bench/run.ts';

const at = process.argv.indexOf('--sound');
const sound = at < 0 ? 100_000 : Number(process.argv[at + 1]);
if (!Number.isInteger(sound) || sound < 1) {
  console.error('Write how many households to try, such as: npm run bench -- --sound 100000');
  process.exit(2);
}
await runBench(sound);
