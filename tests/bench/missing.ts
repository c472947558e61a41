import fc from 'fast-check';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { matters } from '../support/matters.ts';
import { TODAY } from '../support/screened.ts';

/** The share of facts in `missing` for which no answer was found that changes the outcome, in percent. */
export async function missingFigures(households: number): Promise<Record<string, number>> {
  const { rules, counties } = await loadRules();
  let asked = 0;
  let never = 0;
  for (const [whole, forgotten] of fc.sample(fc.tuple(wholeHousehold, choices), {
    seed: 11,
    numRuns: households,
  })) {
    const partial = forget(whole, forgotten);
    const day = whole.asOf ?? TODAY;
    for (const { program, missing } of screen(partial, rules, day, counties).results)
      for (const path of missing) {
        asked++;
        if (!matters({ partial, whole, path, program, day, rules, counties })) never++;
      }
  }
  return {
    'facts called missing': asked,
    'of them never mattered, %': Math.round((1000 * never) / Math.max(1, asked)) / 10,
  };
}
