import { readCases } from '../support/read-cases.ts';
import { screened } from '../support/screened.ts';

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
  return { 'engine, µs a household (median)': Math.round(1000 * (times[Math.floor(times.length / 2)] ?? 0)) };
}
