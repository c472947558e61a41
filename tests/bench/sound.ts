import fc from 'fast-check';
import { contradictions } from '../support/contradiction.ts';
import { choices, forget, wholeHousehold } from '../support/households.ts';
import { screened } from '../support/screened.ts';

const CHUNK = 5_000;

/** Random partial households against their completions; prints the seed of any chunk that fails. */
export function soundFigures(runs: number): Record<string, number | string> {
  let failures = 0;
  for (let done = 0; done < runs; done += CHUNK) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const numRuns = Math.min(CHUNK, runs - done);
    const sample = fc.sample(fc.tuple(wholeHousehold, choices), { seed, numRuns });
    sample.forEach(([whole, forgotten], i) => {
      const found = contradictions(screened(forget(whole, forgotten)), screened(whole));
      if (!found.length) return;
      failures++;
      console.error(`seed ${seed}, household ${i}: ${found.join('; ')}`);
    });
    console.error(`${Math.min(done + CHUNK, runs)} of ${runs} households, ${failures} contradictions`);
  }
  return { 'households tried for contradictions': runs, contradictions: failures };
}
