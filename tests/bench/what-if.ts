import { loadRules } from '../../src/cli/load-rules.ts';
import { mainEarner, whatIf } from '../../src/engine/what-if.ts';
import { engine } from '../../src/programs/screen.ts';
import type { Counties, Rules } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { answering } from '../../src/worker/answers.ts';
import type { PayRange } from '../../src/worker/messages.ts';
import { TODAY } from '../support/screened.ts';
import { typicalCases } from '../support/typical.ts';

const POINTS = 200;
const ROUNDS = 5;

/** Pays of the first, rough line. */
const ROUGH = 26;
/** A phone for a few dollars a month. */
const SLOWER = 6;

/** Milliseconds, best of five, from asking the engine's worker to the first line of the picture, without the passing of messages. */
function firstLine(rules: Rules, counties: Counties, household: Household): number {
  const day = household.asOf ?? TODAY;
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const answer = answering();
    answer({ id: 1, kind: 'load', ask: { rules: JSON.stringify(rules), version: rules.version } });
    answer({ id: 2, kind: 'counties', ask: counties });
    const start = performance.now();
    const { answer: range } = answer({ id: 3, kind: 'range', ask: { household, day } }) as {
      answer: PayRange;
    };
    const pays = [...Array(ROUGH).keys()].map((k) => Math.round((range.most * k) / (ROUGH - 1)));
    answer({ id: 4, kind: 'points', ask: { household, day, who: range.who, pays } });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

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
  const first = typicalCases().map(({ household }) => firstLine(rules, counties, household));
  return {
    'what-if of 200 points, ms (slowest household)': Math.round(Math.max(...times)),
    [`first line of the what-if, ms, times ${SLOWER} for a slow phone`]: Math.round(
      SLOWER * Math.max(...first),
    ),
  };
}
