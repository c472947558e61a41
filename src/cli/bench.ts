/** npm run bench: sizes, speed of the engine and the build, soundness, as one JSON with a readable table. */
import { runBench } from '../../tests/bench/run.ts';
import { readArguments, refuse } from './arguments.ts';

const USAGE = `Write: npm run bench -- [--sound 100000]
  --sound  how many households to try for contradictions (100000 unless told otherwise)`;

const { values, positionals } = readArguments(USAGE, { sound: { type: 'string', default: '100000' } });
const sound = Number(values.sound);
if (positionals.length || !Number.isInteger(sound) || sound < 1) refuse([USAGE]);
await runBench(sound);
