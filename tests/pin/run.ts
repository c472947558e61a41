/** npm run pin: this engine and that of another checkout, over the same households. */
import { readArguments, refuse } from '../../src/cli/arguments.ts';
import { DECISIVE } from './compare.ts';
import { checkoutOf, engineOf } from './engine.ts';
import { readExceptions } from './exceptions.ts';
import { casesOfFiles, drawnCases } from './households.ts';
import { compared, timed } from './side-by-side.ts';

const USAGE = `Write: npm run pin -- FOLDER|COMMIT, such as npm run pin -- HEAD~1
  --households 3600  how many to draw; each is asked whole and in part
  --seed 1           which ones
  --rounds 5         how often to time them; 0 leaves that out
  --show 12          how many differences to print
The other checkout may be named by EVERY_DOOR_PIN instead.`;

const { values, positionals } = readArguments(USAGE, {
  households: { type: 'string', default: '3600' },
  seed: { type: 'string', default: '20261129' },
  rounds: { type: 'string', default: '5' },
  show: { type: 'string', default: '12' },
});
const other = positionals[0] ?? process.env['EVERY_DOOR_PIN'];
if (!other) refuse([USAGE]);
const [pinned, own] = [await engineOf(checkoutOf(other)), await engineOf('.')];
const drawn = drawnCases(Number(values.households), Number(values.seed));
const cases = [...casesOfFiles(), ...drawn];
const result = compared(pinned, own, cases, readExceptions());

for (const { name, program, aspect, then, now } of result.found.slice(0, Number(values.show)))
  console.log(`${name} · ${program} · ${aspect}\n  then ${then}\n  now  ${now}`);
for (const { case: name, programs } of result.idle)
  console.log(`The exception "${name}" of ${programs.join(', ')} excuses nothing: remove it.`);
console.log(`${result.households} households, ${result.excused} differences that are meant`);
for (const [aspect, count] of Object.entries(result.counts)) console.log(`  ${aspect.padEnd(8)} ${count}`);
const rounds = Number(values.rounds);
if (rounds > 0)
  for (const isPartial of [false, true]) {
    const [then, now] = timed(
      pinned,
      own,
      cases.filter((c) => c.isPartial === isPartial).slice(-800),
      rounds,
    );
    const ratio = (now / then).toFixed(2);
    console.log(
      `${isPartial ? 'in part' : 'whole  '}: ${now.toFixed(0)} µs, pinned ${then.toFixed(0)} µs, ratio ${ratio}`,
    );
  }
process.exit(DECISIVE.some((aspect) => result.counts[aspect]) ? 1 : 0);
