import { loadRules } from '../../src/cli/load-rules.ts';
import { mainEarner, whatIf } from '../../src/engine/what-if.ts';
import { engine } from '../../src/programs/screen.ts';
import { TODAY } from '../support/screened.ts';
import { typicalCases } from '../support/typical.ts';

const POINTS = 200;
const ROUNDS = 5;

/** Milliseconds for the picture of one person's pay at 200 points: the slowest of the typical households, best of five. */
export async function whatIfFigures(): Promise<Record<string, number>> {
  const { rules, counties } = await loadRules();
  const times = typicalCases().map(({ household }) => {
    const day = household.asOf ?? TODAY;
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const plan = whatIf(engine, household, mainEarner(engine, household, rules, day), rules, day, counties);
      for (let k = 0; k <= POINTS; k++) plan.at(Math.round((plan.most * k) / POINTS));
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  return { 'what-if of 200 points, ms (slowest household)': Math.round(Math.max(...times)) };
}
