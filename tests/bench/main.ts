/** npm run bench: sizes, speed of the engine and the build, soundness, as one JSON with a readable table. */
import { runBench } from './run.ts';
import { soundFigures } from './sound.ts';
import { readArguments, refuse } from '../../src/cli/arguments.ts';

const USAGE = `Write: npm run bench -- [--sound PAIRS [--seed SEED]]
  without options  every figure; this takes about a quarter of an hour
  --sound 1000000  soundness alone, over that many pairs of households
  --seed 7         the same pairs again`;

const { values, positionals } = readArguments(USAGE, { sound: { type: 'string' }, seed: { type: 'string' } });
const [pairs, seed] = [values.sound, values.seed].map((it) => (it === undefined ? undefined : Number(it)));
const isWhole = (n: number | undefined): boolean => n === undefined || Number.isInteger(n);
if (positionals.length || !isWhole(pairs) || !isWhole(seed) || (pairs ?? 1) < 1) refuse([USAGE]);
if (pairs === undefined) await runBench();
else {
  const figures = soundFigures(pairs, seed);
  console.log(JSON.stringify(figures, null, 1));
  if (figures['contradictions']) process.exitCode = 1;
}
