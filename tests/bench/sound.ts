import fc from 'fast-check';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/engine/screen.ts';
import type { Household } from '../../src/schema/household.ts';
import { contradictions } from '../support/contradiction.ts';
import { choices, forget, wholeHousehold } from '../support/households.ts';

const CHUNK = 5_000;

/** Random partial households against their completions; prints the seed of any chunk that fails. */
export async function soundFigures(runs: number): Promise<Record<string, number | string>> {
  const { rules, counties } = await loadRules();
  const judged = (h: Household) => screen(h, rules, h.asOf ?? '2026-11-24', counties);
  let failures = 0;
  for (let done = 0; done < runs; done += CHUNK) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const numRuns = Math.min(CHUNK, runs - done);
    const sample = fc.sample(fc.tuple(wholeHousehold, choices), { seed, numRuns });
    sample.forEach(([whole, forgotten], i) => {
      const found = contradictions(judged(forget(whole, forgotten)), judged(whole));
      if (!found.length) return;
      failures++;
      console.error(`seed ${seed}, household ${i}: ${found.join('; ')}`);
    });
    console.error(`${Math.min(done + CHUNK, runs)} of ${runs} households, ${failures} contradictions`);
  }
  return { 'households tried for contradictions': runs, contradictions: failures };
}
