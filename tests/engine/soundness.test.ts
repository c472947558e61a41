import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import type { Node } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { contradictions } from '../support/contradiction.ts';
import { programCases } from '../support/program-cases.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { pairs } from '../support/pairs.ts';
import { PATIENCE } from '../support/patience.ts';
import { screened } from '../support/screened.ts';

const { rules } = await loadRules();
vi.setConfig({ testTimeout: PATIENCE });
/** Every run draws the same households; `npm run bench` draws new ones. */
const runs = { numRuns: 2000, seed: 20261124 };

test('one more answer never turns a certain yes or no, and never leaves the range of an amount', () => {
  fc.assert(
    fc.property(pairs, ({ partial, fuller }) => {
      expect(contradictions(screened(partial), screened(fuller))).toEqual([]);
    }),
    runs,
  );
});

test('a household in which everything is stated is decided wherever a number is certain, and misses nothing', () => {
  fc.assert(
    fc.property(wholeHousehold, (whole) => {
      // Some households do not name their county; food boxes are not in every one.
      const asked = (path: string) => path !== 'county' || whole.county !== undefined;
      for (const result of screened(whole).results)
        expect(result.missing.filter(asked), result.program).toEqual([]);
    }),
    { ...runs, numRuns: 500 },
  );
});

test('the order of people other than the one who answers does not matter', () => {
  fc.assert(
    fc.property(wholeHousehold, (whole) => {
      const [first, ...others] = whole.people;
      if (!first) return;
      const turned = screened({ ...whole, people: [first, ...others.reverse()] });
      for (const result of screened(whole).results) {
        const other = turned.results.find((r) => r.program === result.program);
        expect(other?.outcome, result.program).toBe(result.outcome);
        expect(other?.estimate?.min ?? 0, result.program).toBeCloseTo(result.estimate?.min ?? 0, 2);
      }
    }),
    { ...runs, numRuns: 500 },
  );
});

/** Rules that never fail: they say what the office judges, what comes later, or what another program opens. */
const NOTES = new Set([
  'snap/home',
  'snap/time-limit',
  'liheap/crisis',
  'child-care/no-limit',
  'medicaid/can-ssi',
  'marketplace/work-rule',
  'marketplace/employer-offer',
  'pell/assets',
  'va-disability/rating',
  'va-health/group',
  'public-housing/property',
  // The door is only for who meets it.
  'ihs/member',
  'ihs/child',
  'savers-match/numbers',
  // The household cannot say whose income decides.
  'medicaid/claimed-elsewhere',
  // The office or the state's own program decides, so this is never a no.
  'liheap/students',
  'home-visiting/income',
  'medicaid/first-years',
  // Without a child, the door is shut before this rule is asked.
  'tanf/family',
  'tanf/territory',
  'unemployment/able',
  'unemployment/wages',
  'social-security-retirement/full-age',
  'social-security-retirement/pay',
  'social-security-survivors/worker',
  // Nobody is turned away; only the price differs.
  'community-health-centers/free-income',
  'community-health-centers/discount-income',
  'community-health-centers/everyone',
]);
/** Rules that never pass: an office has to see bills, a claimer's income, or a territory's own limits. */
const OPEN = new Set([
  'medicaid/medically-needy',
  'medicaid/claimed-elsewhere',
  'medicaid/territory',
  'tanf/territory',
]);

const BATCH = 50;

test('every rule passes and fails for somebody', () => {
  const seen = new Map<string, Set<string>>();
  const note = (h: Household) => {
    for (const { program, reasons } of screened(h).results)
      for (const { rule, outcome } of reasons) {
        const key = `${program}/${rule}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(outcome));
      }
  };
  const all = rules.programs.flatMap((p) =>
    [...p.requires, ...p.doors.flatMap((d) => d.requires)].map((rule) => ({
      key: `${p.id}/${rule.id}`,
      ...rule,
    })),
  );
  // What an office alone decides neither passes nor fails here, and what it decides as a last way never fails.
  const isOffice = ([kind]: Node): boolean => kind === 'office';
  const counted = all.filter(({ test }) => !isOffice(test)).map(({ key }) => key);
  const neverFails = new Set([
    ...NOTES,
    ...all.filter(({ test }) => test[0] === 'any' && test[1].some(isOffice)).map(({ key }) => key),
  ]);
  expect([...NOTES, ...OPEN].filter((key) => !counted.includes(key))).toEqual([]);
  const never = (): string[] =>
    counted.filter(
      (key) =>
        (!OPEN.has(key) && !seen.get(key)?.has('pass')) ||
        (!neverFails.has(key) && !seen.get(key)?.has('fail')),
    );
  // The programs' own cases are at the edges. More households are drawn until every rule has been seen.
  for (const { household, asOf } of programCases()) note({ ...household, asOf: String(asOf) });
  for (let batch = 0; batch < runs.numRuns / BATCH && never().length; batch++)
    for (const [whole, forgotten] of fc.sample(fc.tuple(wholeHousehold, choices), {
      seed: runs.seed + batch,
      numRuns: BATCH,
    })) {
      note(whole);
      note(forget(whole, forgotten));
    }
  expect(never()).toEqual([]);
});
