/** Households that a peer computed, typed in as a person would, come out as the engine says. */
import { expect, test } from '@playwright/test';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import { typicalCases } from '../support/typical.ts';
import { shownOutcomes, typeHousehold } from '../support/type-household.ts';

const DAY = '2026-11-24';
const chosen = typicalCases();
const { rules, counties } = await loadRules();

test('there are twelve', () => {
  expect(chosen.map(({ id }) => id)).toHaveLength(12);
});

for (const { id, household } of chosen)
  test(`${id} typed in comes out as by the command line`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${DAY}T12:00:00Z`));
    await page.goto('/en/find/');
    await typeHousehold(page, household);
    const expected = screen(household, rules, DAY, counties).results;
    const shown = await shownOutcomes(page);
    expect(shown).toEqual(Object.fromEntries(expected.map(({ program, outcome }) => [program, outcome])));
  });
