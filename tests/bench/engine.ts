import { RELATIONSHIP } from '../../src/facts/words.ts';
import { readCases } from '../support/read-cases.ts';
import { screened } from '../support/screened.ts';
import { unknownHome } from '../support/unknown-home.ts';

const ROUNDS = 20;

/** The engine's time for a household of the oracle set, all programs with reasons: the median over the households. */
export function engineFigures(): Record<string, number> {
  const households = readCases('oracle-2026.json').map((c) => c.household);
  const times = households.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++)
    households.forEach((household, i) => {
      const start = performance.now();
      screened(household);
      times[i] = Math.min(times[i] ?? Infinity, performance.now() - start);
    });
  times.sort((a, b) => a - b);
  return {
    'engine, µs a household (median)': Math.round(1000 * (times[Math.floor(times.length / 2)] ?? 0)),
    'engine, ms for 20 people of whom nothing is known (slowest kind of home)': Math.round(slowestUnknown()),
  };
}

/** Milliseconds for a home with only ages known: the best of a few rounds, for the slowest of the relationships. */
function slowestUnknown(): number {
  const homes = RELATIONSHIP.filter((it) => it !== 'self').map((it) => unknownHome(20, it));
  const times = homes.map((home) => {
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      screened(home);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  return Math.max(...times);
}
