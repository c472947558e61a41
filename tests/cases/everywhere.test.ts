/** Each program must find someone in each of its places. A rule that reads a fact nobody states finds no one. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Result, Rule } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { screened } from '../support/screened.ts';
import { somewhere } from '../support/somewhere.ts';

const { rules } = await loadRules();
/** Territories with limits that we do not know, and states with credits that only lower a tax that we do not calculate. */
const UNKNOWN_LIMITS: Readonly<Record<string, readonly string[]>> = {
  medicaid: ['PR', 'GU', 'VI', 'AS', 'MP'],
  'child-care': ['GU', 'VI', 'AS', 'MP'],
  'state-tax-credits': ['AR', 'GA', 'MO', 'MS', 'OH', 'SC', 'UT', 'WV'],
  tanf: ['PR', 'GU', 'VI'],
};
/** No one can state facts about a person who has died, so these are possible at best. */
const NEVER_CERTAIN = new Set(['social-security-survivors']);
const decidedByOffice = (requires: readonly Rule[]): boolean =>
  requires.some(({ test: [kind] }) => kind === 'office');
const programs = rules.programs.filter(({ id }) => !NEVER_CERTAIN.has(id));

const found = new Map<string, readonly (readonly Result[])[]>();
/** What comes out in a state for each of the households, worked out once for all programs. */
function resultsIn(state: string): readonly (readonly Result[])[] {
  const results =
    found.get(state) ?? somewhere.map((home) => screened({ ...home, state } as Household).results);
  found.set(state, results);
  return results;
}

describe.each(programs.map((program) => [program.id, program] as const))('%s', (id, program) => {
  const known = program.places.filter((place) => !UNKNOWN_LIMITS[id]?.includes(place));
  /** CHIP is a part of Medicaid in some states; SUN Bucks is in all places but those under `takes-part`. */
  const hasIt = (state: string) =>
    id === 'chip'
      ? rules.parameters['chip.limit-child']?.states?.[state]?.at(-1)?.[1]
      : id !== 'sun-bucks' || !rules.parameters['sun-bucks.takes-part']?.states?.[state];
  // Where an office has the last word, "possible" is the most that answers can say.
  const best =
    decidedByOffice(program.requires) ||
    (program.doors.length > 0 && program.doors.every((d) => decidedByOffice(d.requires)))
      ? 'possible'
      : 'likely';
  test.each(known.filter(hasIt))(`is ${best} for some household in %s`, (state) => {
    expect(resultsIn(state).flatMap((results) => results.filter((r) => r.program === id))).toContainEqual(
      expect.objectContaining({ outcome: best }),
    );
  });
});
