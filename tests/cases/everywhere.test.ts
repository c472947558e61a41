/** Each program finds somebody in each of its places: a rule that reads what nobody states finds nobody. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Household } from '../../src/facts/values.ts';
import { screened } from '../support/screened.ts';
import { somewhere } from '../support/somewhere.ts';

const { rules } = await loadRules();
/** Territories whose limits are not known to us, and states whose credits only lower a tax that we do not work out. */
const UNKNOWN_LIMITS: Readonly<Record<string, readonly string[]>> = {
  medicaid: ['PR', 'GU', 'VI', 'AS', 'MP'],
  'child-care': ['GU', 'VI', 'AS', 'MP'],
  'state-tax-credits': ['AR', 'GA', 'MO', 'MS', 'OH', 'SC', 'UT', 'WV'],
  tanf: ['PR', 'GU', 'VI'],
};
/** What nobody can state about somebody who has died keeps it possible at best. */
const NEVER_CERTAIN = new Set(['social-security-survivors']);
const programs = rules.programs.filter(({ id }) => !NEVER_CERTAIN.has(id));

describe.each(programs.map((program) => [program.id, program] as const))('%s', (id, program) => {
  const known = program.places.filter((place) => !UNKNOWN_LIMITS[id]?.includes(place));
  /** CHIP is a part of Medicaid in some states; SUN Bucks is in all places but those under `takes-part`. */
  const hasIt = (state: string) =>
    id === 'chip'
      ? rules.parameters['chip.limit-child']?.states?.[state]?.at(-1)?.[1]
      : id !== 'sun-bucks' || !rules.parameters['sun-bucks.takes-part']?.states?.[state];
  test.each(known.filter(hasIt))('is likely for some household in %s', (state) => {
    const outcomes = somewhere.map((home) => {
      const household = { ...home, state } as Household;
      return screened(household).results.find((r) => r.program === id)?.outcome;
    });
    expect(outcomes).toContain('likely');
  });
});
