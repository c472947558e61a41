/**
 * npm run bench: sizes, speed of the engine and the build, soundness, as one JSON with a readable table.
 * npm run bench -- --sound 1000000           soundness alone, over that many pairs of households
 * npm run bench -- --sound 5000 --seed 7     the same pairs again
 */
import { parseArgs } from 'node:util';
import { runBench } from '../../tests/bench/run.ts';
import { soundFigures } from '../../tests/bench/sound.ts';

const { values } = parseArgs({ options: { sound: { type: 'string' }, seed: { type: 'string' } } });
const numbers = [values.sound, values.seed].map((it) => (it === undefined ? undefined : Number(it)));
const [pairs, seed] = numbers;
if (numbers.some((n) => n !== undefined && !Number.isInteger(n)) || (pairs !== undefined && pairs < 1)) {
  console.error('Write whole numbers, such as: npm run bench -- --sound 100000 --seed 7');
  process.exit(2);
}
if (pairs === undefined) await runBench();
else {
  const figures = soundFigures(pairs, seed);
  console.log(JSON.stringify(figures, null, 1));
  if (figures['contradictions']) process.exitCode = 1;
}
