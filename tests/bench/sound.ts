import fc from 'fast-check';
import { contradictions } from '../support/contradiction.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { differences, narrowed } from '../support/narrow.ts';
import { screened } from '../support/screened.ts';

const CHUNK = 5_000;

/**
 * Random partial households against their completions. Prints each contradiction with the seed that draws it again and
 * the facts on which it hangs.
 */
export function soundFigures(runs: number, first?: number): Record<string, number | string> {
  let failures = 0;
  for (let done = 0; done < runs; done += CHUNK) {
    const seed = first === undefined ? Math.floor(Math.random() * 2 ** 31) : first + done / CHUNK;
    const numRuns = Math.min(CHUNK, runs - done);
    const sample = fc.sample(fc.tuple(wholeHousehold, choices), { seed, numRuns });
    sample.forEach(([whole, how], i) => {
      const stated = screened(whole);
      const partial = forget(whole, how);
      const found = contradictions(screened(partial), stated);
      if (!found.length) return;
      failures++;
      const [one = ''] = found;
      const near = narrowed(partial, whole, (it) => contradictions(screened(it), stated).includes(one));
      console.error(`seed ${seed}, household ${i} (${whole.state}, ${whole.asOf}): ${found.join('; ')}`);
      console.error(`  hangs on: ${differences(near, whole).join(', ')}`);
    });
    console.error(`${Math.min(done + CHUNK, runs)} of ${runs} households, ${failures} contradictions`);
  }
  return { 'households tried for contradictions': runs, contradictions: failures };
}
