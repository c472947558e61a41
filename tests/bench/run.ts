import { engineFigures } from './engine.ts';
import { pageFigures } from './page.ts';
import { missingFigures } from './missing.ts';
import { screenFigures } from './screens.ts';
import { siteFigures } from './site.ts';
import { soundFigures } from './sound.ts';
import { whatIfFigures } from './what-if.ts';

/** How many pairs of households a whole bench tries. */
const PAIRS = 100_000;

/** Prints every figure as a table and as one JSON document. */
export async function runBench(): Promise<void> {
  const figures: Record<string, number | string> = {};
  for (const [name, part] of [
    ['engine', engineFigures],
    ['screens', screenFigures],
    ['what-if', whatIfFigures],
    ['missing', () => missingFigures(400)],
    ['soundness', () => soundFigures(PAIRS)],
    ['site', siteFigures],
    ['page', pageFigures],
  ] as const) {
    console.error(`measuring: ${name}`);
    Object.assign(figures, await part());
  }
  const width = Math.max(...Object.keys(figures).map((key) => key.length));
  for (const [key, value] of Object.entries(figures)) console.error(`${key.padEnd(width)}  ${value}`);
  console.log(JSON.stringify(figures, null, 1));
}
