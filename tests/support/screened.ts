import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import type { Screening } from '../../src/engine/types.ts';
import type { Household } from '../../src/schema/household.ts';

const { rules, counties } = await loadRules();

/** The day of the tests. */
export const TODAY = '2026-11-24';

/** A household on its own day, else on that of the tests. */
export const screened = (household: Household): Screening =>
  screen(household, rules, household.asOf ?? TODAY, counties);
