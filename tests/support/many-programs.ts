/** A catalogue of many programs: the site's own, and made-up ones that only an office decides, as most of those to come. */
import type { Page } from '@playwright/test';
import type { Program } from '../../src/engine/types.ts';
import type { ResultsWords } from '../../src/results/port.ts';

/** Serves rules and words of so many programs in place of the site's. */
export async function serveManyPrograms(page: Page, count: number): Promise<void> {
  await page.route('**/rules.json', async (route) => {
    const response = await route.fetch();
    const rules = (await response.json()) as { programs: Program[] };
    const [{ places } = { places: [] }] = rules.programs;
    for (let n = rules.programs.length; n < count; n++)
      rules.programs.push({
        id: `more-${n}`,
        for: 'household',
        places,
        named: {},
        requires: [{ id: 'office', test: ['office'] }],
        doors: [],
        gets: {},
      });
    await route.fulfill({ response, json: rules });
  });
  await page.route('**/results.json', async (route) => {
    const response = await route.fetch();
    const words = (await response.json()) as ResultsWords;
    const programs = { ...words.programs };
    const [like] = Object.values(programs);
    for (let n = Object.keys(programs).length; n < count; n++)
      if (like)
        programs[`more-${n}`] = {
          ...like,
          short: `Help of many kinds ${n}`,
          order: 1000 + n,
          reasons: { office: 'The office decides.' },
        };
    await route.fulfill({ response, json: { ...words, programs } });
  });
}
