/** No reason contradicts its outcome, and no advice is already met. Every household of the cases is tried. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules.ts';
import { screen } from '../../src/programs/screen.ts';
import { has, hasNoLimit, hasNoValue } from '../../src/results/reasons.ts';
import type { Node, Reason, Result } from '../../src/engine/types.ts';
import type { Household } from '../../src/facts/values.ts';
import { caseHouseholds } from '../support/case-households.ts';
import { choices, forget } from '../support/forget.ts';
import { wholeHousehold } from '../support/households.ts';
import { screened } from '../support/screened.ts';
import { pageWords, toldOf } from '../support/told.ts';

const { rules, counties } = await loadRules();
const assetsOf = (state: Household['state'], assets: number): Reason | undefined =>
  screen(
    { state, unstated: 'none', assets, people: [{ id: 'p1', relationship: 'self', age: 40 }] },
    rules,
    '2026-11-15',
    counties,
  )
    .results.find((r) => r.program === 'snap')
    ?.reasons.find((r) => r.rule === 'assets');

test('where a state has no test of savings, the reason says so even if the savings would pass it', () => {
  expect(assetsOf('OR', 500)).toMatchObject({ outcome: 'pass', value: 500, otherwise: 'no-asset-test' });
  expect(assetsOf('OR', 50_000)).toMatchObject({ outcome: 'pass', otherwise: 'no-asset-test' });
});

test('where it has one, the number stands beside the limit', () => {
  expect(assetsOf('TX', 500)).toMatchObject({ outcome: 'pass', value: 500, limit: 5000 });
  expect(assetsOf('TX', 500)).not.toHaveProperty('otherwise');
});

/** Every household of the cases, and drawn ones with some answers forgotten. */
const households: readonly Household[] = [
  ...caseHouseholds(),
  ...fc
    .sample(fc.tuple(wholeHousehold, choices), { seed: 11, numRuns: 300 })
    .flatMap(([whole, some]) => [whole, forget(whole, some)]),
];
const told = households.map((household) => {
  const screening = screened(household);
  return { household, screening, cards: toldOf(household, 'en', screening) };
});
const lines = told.flatMap(({ household, cards }) =>
  cards.flatMap(({ program, lines: own }) => own.map((line) => ({ ...line, program, household }))),
);
type SaidLine = (typeof lines)[number];
const saidBy = (found: readonly SaidLine[]): readonly string[] => [
  ...new Set(found.map(({ program, rule, text }) => `${program}/${rule}: ${text}`)),
];

/** The operators with which a rule compares a measure. */
function opsOf(node: Node): readonly string[] {
  switch (node[0]) {
    case 'any':
    case 'all':
      return node[1].flatMap(opsOf);
    case 'not':
      return opsOf(node[1]).map((op) => (op === 'atMost' ? 'above' : 'below'));
    case 'measure':
      return [node[2]];
    default:
      return [];
  }
}
const ops = new Map(
  rules.programs.flatMap((program) =>
    [...program.requires, ...program.doors.flatMap((door) => door.requires)].map(
      (rule) => [`${program.id}/${rule.id}`, opsOf(rule.test)] as const,
    ),
  ),
);

/** Whether the numbers of a line say the same as its outcome. Both ends of a range must. */
function agrees({
  program,
  rule,
  outcome,
  value,
  valueMin,
  valueMax,
  limit,
  limitMin,
  limitMax,
}: SaidLine): boolean {
  const [low, high] = [Number(value ?? valueMin), Number(value ?? valueMax)];
  // If there is no limit, the line names none.
  const [least, most] = [Number(limit ?? limitMin ?? Infinity), Number(limit ?? limitMax ?? Infinity)];
  const isUpper = ops.get(`${program}/${rule}`)?.some((op) => op === 'atMost' || op === 'below') ?? true;
  const within = isUpper ? high <= most : low >= least;
  const beyond = isUpper ? low >= least : high <= most;
  return outcome === 'pass' ? within : outcome === 'fail' ? beyond : true;
}
/** If a year has no limit, the line names none. */
const hasBoth = ({ words, limit, limitMin }: SaidLine): boolean =>
  has(words, 'value') && has(words, 'limit') && (limit ?? limitMin) !== undefined;

test('no number stands beside a limit that says the opposite of the outcome', () => {
  const both = lines.filter(hasBoth);
  expect(both.length).toBeGreaterThan(1000);
  expect(saidBy(both.filter((line) => !agrees(line)))).toEqual([]);
});

test('no limit stands beside a number that it does not judge', () => {
  expect(saidBy(lines.filter((line) => line.otherwise !== undefined && hasBoth(line)))).toEqual([]);
});

test('a limit or a number of which nothing is known is not said', () => {
  expect(saidBy(lines.filter(({ text }) => /at least \$0\b|at least -|\bis not known\b/.test(text)))).toEqual(
    [],
  );
});

test('nobody is asked for a number that was given', () => {
  const given = lines.filter(({ outcome, value }) => outcome === 'unknown' && typeof value === 'number');
  expect(given.length).toBeGreaterThan(50);
  const asks = /do not know (all|enough|yet|what)|need to know|not know yet/;
  expect(
    saidBy(given.filter(({ words }) => has(words, 'limit') && asks.test(JSON.stringify(words)))),
  ).toEqual([]);
});

test('the reason about students is given only where somebody studies, or may', () => {
  const about = lines.filter(
    ({ program, rule, outcome }) => program === 'snap' && rule === 'student' && outcome !== 'pass',
  );
  expect(about.length).toBeGreaterThan(10);
  const nobody = about.filter(({ household: { people, unstated } }) =>
    people.every(
      ({ student = unstated === 'none' ? 'no' : undefined }) => student === 'no' || student === 'school',
    ),
  );
  expect(saidBy(nobody)).toEqual([]);
});

test('what follows from a rule that fails is not said beside it', () => {
  const twice = told.flatMap(({ screening }) =>
    screening.results.filter(
      ({ program, reasons }) =>
        ['snap', 'tanf'].includes(program) &&
        reasons.some((r) => r.rule === 'amount' && r.outcome === 'fail') &&
        reasons.filter((r) => r.outcome === 'fail').length > 1,
    ),
  );
  expect(twice).toEqual([]);
});

test('to own less, where that is the advice, turns the no', () => {
  const still: string[] = [];
  let tried = 0;
  for (const { household, screening, cards } of told)
    for (const { program, advice } of cards) {
      const result = screening.results.find((r) => r.program === program);
      const savings = result?.reasons.find(
        (r) => r.alone && r.unit === 'dollars' && typeof r.limit === 'number',
      );
      // VA adds a year of income to the savings.
      const isOnly =
        program !== 'va-pension' &&
        savings &&
        result?.reasons.filter((r) => r.outcome === 'fail').length === 1;
      if (!advice || !isOnly || household.people.some((p) => p.assets !== undefined)) continue;
      tried++;
      const saved = screened({ ...household, assets: Number(savings.limit), vehicles: 0 });
      if (saved.results.find((r) => r.program === program)?.eligibility === 'unlikely')
        still.push(`${program}: ${advice} ${JSON.stringify(household)}`);
    }
  expect(tried).toBeGreaterThan(20);
  expect(still).toEqual([]);
});

test('no advice rests on one of two rules that both fail', () => {
  const home: Household = {
    state: 'TX',
    unstated: 'none',
    assets: 20_000,
    people: [
      {
        id: 'p1',
        relationship: 'self',
        age: 70,
        income: [{ type: 'pension', amount: 3000, every: 'month' }],
      },
    ],
  };
  const advice = (h: Household) => toldOf(h).find(({ program }) => program === 'ssi')?.advice;
  expect(advice(home)).not.toContain('own');
  expect(advice({ ...home, people: [{ id: 'p1', relationship: 'self', age: 70 }] })).toContain(
    'If what you own that counts falls to $2,000',
  );
});

test('parents whose child is turned down are not told to have one', () => {
  const family: Household = {
    state: 'TX',
    unstated: 'none',
    people: [
      { id: 'p1', relationship: 'self', age: 30 },
      { id: 'p2', relationship: 'child', age: 4 },
    ],
  };
  const childCare = toldOf(family).find(({ program }) => program === 'child-care');
  expect(childCare?.advice).toContain('When you start to work');
  expect(childCare?.advice).not.toContain('comes to live with you');
});

test('advice goes to whoever gets nothing, and never to a program that says no as well', () => {
  const short = new Map(Object.entries(pageWords('en')).map(([id, words]) => [words.short, id]));
  const sent = told.flatMap(({ screening, cards }) =>
    cards.flatMap(({ program, outcome, advice }) => {
      if (outcome === 'receiving' && advice) return [`${program}: ${advice}`];
      const named = /You may be able to get: (.+)\.$/.exec(advice)?.[1]?.split(/, and |, | and /) ?? [];
      const no = named.filter((name) => {
        const result = screening.results.find((r) => r.program === short.get(name));
        return result?.eligibility === 'unlikely' || result?.outcome === 'receiving';
      });
      return no.map((name) => `${program}: ${name}`);
    }),
  );
  expect(sent).toEqual([]);
});

test('a Medicare holder, and somebody in the coverage gap, are not sent to the marketplace', () => {
  const alone = (person: Partial<Household['people'][number]>): string =>
    toldOf({
      state: 'TX',
      unstated: 'none',
      people: [{ id: 'p1', relationship: 'self', age: 40, ...person }],
    }).find(({ program }) => program === 'medicaid')?.advice ?? '';
  const pay = (amount: number) => ({ income: [{ type: 'wages', amount, every: 'month' } as const] });
  expect(alone({ age: 70, insurance: ['medicare'], ...pay(4000) })).not.toContain('arketplace');
  expect(alone(pay(500))).not.toContain('arketplace');
  expect(alone(pay(2500))).toContain('arketplace');
});

test.each(['en', 'es'])('what stands in a page under "instead" names no other program (%s)', (lang) => {
  const words = pageWords(lang);
  const names = Object.entries(words).flatMap(([id, { short }]) => [{ id, short }]);
  const found = Object.entries(words).flatMap(([id, { instead = '' }]) =>
    names
      .filter((other) => other.id !== id && instead.includes(other.short))
      .map((other) => `${id}: ${other.short}`),
  );
  expect(found).toEqual([]);
});

test('a program whose every way in is for other people says that, and no rule of theirs', () => {
  const adult = screened({
    state: 'TX',
    unstated: 'none',
    people: [{ id: 'p1', relationship: 'self', age: 40, insurance: ['employer'] }],
  });
  const chip = adult.results.find((r) => r.program === 'chip');
  expect(chip?.reasons.map((r) => r.rule)).toEqual(['no-door']);
});

test('the number stands beside the limit of the level that fits', () => {
  const limitAt = (amount: number): unknown =>
    screened({
      state: 'TX',
      unstated: 'none',
      people: [
        {
          id: 'p1',
          relationship: 'self',
          age: 70,
          insurance: ['medicare'],
          income: [{ type: 'socialSecurityRetirement', amount, every: 'month' }],
        },
      ],
    })
      .results.find((r) => r.program === 'medicare-savings')
      ?.reasons.find((r) => r.rule === 'income')?.limit;
  expect(limitAt(900)).toBe(1330);
  expect(limitAt(1500)).toBe(1596);
  expect(limitAt(1700)).toBe(1796);
  expect(limitAt(3000)).toBe(1796);
});

/** An amount that starts near nothing and ends high. One that starts at 0 reads "up to", and depends on open answers. */
const saysNothing = ({ estimate }: Result): boolean =>
  estimate !== undefined &&
  estimate.max > 500 &&
  estimate.min > 0 &&
  estimate.min <= 1 &&
  estimate.min < estimate.max * 0.05;

test('no amount says nothing, as "$1 to $1,800" would', () => {
  const shown = told.flatMap(({ household, screening }) =>
    screening.results
      .filter((result) => result.eligibility !== 'unlikely')
      .map((result) => ({ household, result })),
  );
  const amounts = shown.filter(({ result }) => result.estimate !== undefined);
  expect(amounts.length).toBeGreaterThan(1000);
  const empty = amounts.filter(({ result }) => saysNothing(result));
  expect(
    empty.map(
      ({ household, result }) =>
        `${household.state} ${result.program}: ${result.estimate?.min} to ${result.estimate?.max}`,
    ),
  ).toEqual([]);
});

test('the state’s own program is named where its own money pays, and only there', () => {
  const statusOf = (citizenship: 'undocumented' | 'citizen'): Reason | undefined =>
    screen(
      { state: 'WA', unstated: 'none', people: [{ id: 'p1', relationship: 'self', age: 40, citizenship }] },
      rules,
      '2026-11-15',
      counties,
    )
      .results.find((r) => r.program === 'medicaid')
      ?.reasons.find((r) => r.rule === 'status');
  expect(statusOf('undocumented')).toMatchObject({ outcome: 'pass', otherwise: 'apple-health-expansion' });
  expect(statusOf('citizen')).not.toHaveProperty('otherwise');
  for (const lang of ['en', 'es'] as const) {
    const words = pageWords(lang)['medicaid']?.reasons['status'];
    expect(JSON.stringify(words)).toMatch(/apple-health-expansion.*Apple Health Expansion/);
  }
});

test('a number of which nothing is known is not said, and no place stays open', () => {
  const unsaid = lines.filter(
    (line) =>
      (has(line.words, 'value') && hasNoValue(line)) || (has(line.words, 'limit') && hasNoLimit(line)),
  );
  expect(saidBy(unsaid)).toEqual([]);
  expect(saidBy(lines.filter(({ text }) => /[{}]|^$/.test(text)))).toEqual([]);
});

test('where a named condition alone decides, and an office otherwise, the reason names it', () => {
  const needOf = (income: Household['people'][number]['income'] = []): Reason | undefined =>
    screen(
      {
        state: 'PA',
        unstated: 'none',
        people: [{ id: 'p1', relationship: 'self', age: 40, disabled: true, income }],
      },
      rules,
      '2026-11-15',
      counties,
    )
      .results.find((r) => r.program === 'vocational-rehabilitation')
      ?.reasons.find((r) => r.rule === 'need');
  const ssdi = { type: 'socialSecurityDisability', amount: 1200, every: 'month' } as const;
  expect(needOf([ssdi])).toMatchObject({ outcome: 'pass', otherwise: 'gets-ssdi' });
  expect(needOf()).toMatchObject({ outcome: 'unknown' });
  expect(needOf()).not.toHaveProperty('otherwise');
});
