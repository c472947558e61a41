import fc from 'fast-check';
import { contradictions } from '../support/contradiction.ts';
import { differences, narrowed } from '../support/narrow.ts';
import { pairs } from '../support/pairs.ts';
import { screened } from '../support/screened.ts';

const CHUNK = 5_000;

/**
 * Compares random partial households with fuller ones. Prints each contradiction with the seed that draws it again, and
 * the facts that it depends on.
 */
export function soundFigures(runs: number, first?: number): Record<string, number | string> {
  let failures = 0;
  for (let done = 0; done < runs; done += CHUNK) {
    const seed = first === undefined ? Math.floor(Math.random() * 2 ** 31) : first + done / CHUNK;
    const numRuns = Math.min(CHUNK, runs - done);
    fc.sample(pairs, { seed, numRuns }).forEach(({ partial, fuller }, i) => {
      const stated = screened(fuller);
      const found = contradictions(screened(partial), stated);
      if (!found.length) return;
      failures++;
      const [one = ''] = found;
      const near = narrowed(partial, fuller, (it) => contradictions(screened(it), stated).includes(one));
      console.error(`seed ${seed}, household ${i} (${fuller.state}, ${fuller.asOf}): ${found.join('; ')}`);
      console.error(`  hangs on: ${differences(near, fuller).join(', ')}`);
    });
    console.error(`${Math.min(done + CHUNK, runs)} of ${runs} households, ${failures} contradictions`);
  }
  return { 'households tried for contradictions': runs, contradictions: failures };
}
