// @vitest-environment happy-dom
/** The results view in a DOM, without a browser: what the rows show, and what happens to text that people typed. */
import { expect, test } from 'vitest';
import type { Result } from '../../src/engine/types.ts';
import type { Household, Person } from '../../src/facts/values.ts';
import { openResults, textOf } from '../support/results-page.ts';

const self: Person = {
  id: 'p1',
  relationship: 'self',
  age: 29,
  insurance: ['none'],
  income: [{ type: 'wages', amount: 1560, every: 'month' }],
};
const child: Person = { id: 'p2', relationship: 'child', age: 4, insurance: ['none'] };
const mother: Household = {
  state: 'TX',
  asOf: '2026-11-15',
  unstated: 'none',
  housing: 'rent',
  expenses: { rent: 900 },
  utilities: ['electricity'],
  people: [self, { ...child, id: 'p3', age: 7, student: 'school' }, child],
};
const rich: Household = {
  ...mother,
  people: [
    {
      id: 'p1',
      relationship: 'self',
      age: 40,
      insurance: ['employer'],
      income: [{ type: 'wages', amount: 30_000, every: 'month' }],
    },
  ],
};
const quick: Household = { state: 'TX', asOf: '2026-11-15', people: [{ ...self, age: 30 }] };

// Reading the page takes a second, so the English tests share it. The tests of other languages come last.
const page = openResults();
const groupOf = (row: Element | undefined) => row?.closest<HTMLElement>('[data-group]')?.dataset['group'];
const find = (selector: string) => page.root.querySelector<HTMLElement>(selector);
const said = (name: string) => textOf(find(`[data-slot="${name}"]`));

test('a row loads closed, in the group of its outcome, with the own number beside the limit', () => {
  page.show(mother);
  const snap = page.row('snap');
  expect(groupOf(snap)).toBe('likely');
  expect(snap?.querySelector('details')?.open).toBe(false);
  expect(textOf(snap?.querySelector('[data-slot="line"]'))).toBe('You $1,560, limit $3,757');
  expect(textOf(snap?.querySelector('[data-slot="amount"]'))).toMatch(/^about \$\d+ a month$/);
  expect(textOf(snap?.querySelector('[data-slot="for"]'))).toBe('for all 3');
});

test('inside, every test stands in a table with both numbers, and every rule as a sentence', () => {
  page.show(mother);
  const snap = page.row('snap');
  const rows = [...(snap?.querySelectorAll('.tests tbody tr') ?? [])].map(textOf);
  expect(rows).toContain('Income before deductions $1,560 $3,757');
  expect(rows).toContain('Cash and bank $0 $5,000');
  expect(textOf(snap?.querySelector('[data-rule="gross-income"]'))).toMatch(/\$1,560.*limit .*\$3,757/);
});

test('the rows are grouped by when they come, and each group shows its part of the sum', () => {
  page.show(mother);
  const sum = said('worth');
  for (const [when, words] of [
    ['month', 'a month'],
    ['tax', 'at tax time'],
  ] as const) {
    const part = textOf(find(`[data-when="${when}"] [data-slot="sum"]`));
    expect(part).toMatch(/^about \$/);
    expect(sum.toLowerCase()).toContain(`${part} ${words}`);
  }
  expect(sum).toContain('health coverage for 2 people');
  expect(page.row('eitc')?.closest<HTMLElement>('[data-when]')?.dataset['when']).toBe('tax');
  expect(page.row('medicaid')?.closest<HTMLElement>('[data-when]')?.dataset['when']).toBe('cover');
  const count = page.root.querySelectorAll('[data-result][data-outcome="likely"]').length;
  expect(said('title')).toBe(`You can likely get ${count} programs`);
});

test('at most three first steps, and one application for the programs that it starts', () => {
  page.show(mother);
  const steps = [...page.root.querySelectorAll('[data-step]')];
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.length).toBeLessThanOrEqual(3);
  const titles = steps.map((step) => textOf(step.querySelector('h3')));
  expect(titles[0]).toBe('One application for SNAP and Medicaid');
  expect(titles.filter((title) => title.includes('EITC'))).toHaveLength(1);
  expect(steps[0]?.querySelector('a')?.href).toBe('https://www.yourtexasbenefits.com/');
  // One filled button.
  expect(page.root.querySelectorAll('[data-plan] .usa-button:not(.usa-button--outline)')).toHaveLength(1);
});

test('who is left without health coverage is named, with what exists', () => {
  page.show(mother);
  const block = find('[data-left-out]');
  expect(block?.hidden).toBe(false);
  expect(said('left-out')).toBe('You (29): no likely health coverage');
  expect(textOf(block)).toContain('Community health centers');
  page.show(rich);
  expect(block?.hidden).toBe(true);
});

test('a no by one number names the gap', () => {
  page.show({
    ...mother,
    people: [{ ...self, income: [{ type: 'wages', amount: 6000, every: 'month' }] }, child],
  });
  expect(groupOf(page.row('wic'))).toBe('unlikely');
  expect(textOf(page.row('wic')?.querySelector('[data-slot="line"]'))).toMatch(/^\$[\d,]+ too much a month$/);
});

test('where nothing is likely, the title says whether answers are missing or all are no', () => {
  // Health centers serve everybody, so that in truth something always is.
  const nothing = (result: Result): Result => {
    const { presumed, ...certain } = result;
    return presumed || result.outcome !== 'likely' ? certain : { ...certain, outcome: 'unlikely' };
  };
  page.show(quick, {}, nothing);
  expect(said('title')).toBe('We need a few more answers');
  page.show(rich, {}, nothing);
  expect(said('title')).toMatch(/^From your answers/);
});

test('the documents are those of this home: at most eight stand open', () => {
  page.show(mother);
  const keys = () =>
    [...page.root.querySelectorAll<HTMLElement>('[data-papers] [data-document]')].map(
      (item) => item.dataset['document'],
    );
  expect(page.root.querySelectorAll('[data-slot="documents-first"] li').length).toBeLessThanOrEqual(8);
  for (const key of ['pregnancy-proof', 'discharge-papers', 'immigration', 'benefit-case-number'])
    expect(keys()).not.toContain(key);
  expect(keys()).toContain('rent-or-mortgage');
  page.show({
    ...mother,
    housing: 'homeless',
    people: [{ ...self, pregnant: true, citizenship: 'permanentResident' }, child],
  });
  expect(keys()).toContain('pregnancy-proof');
  expect(keys()).toContain('immigration');
  expect(keys()).not.toContain('rent-or-mortgage');
});

test('somebody who is not a citizen reads what it means to ask for help', () => {
  page.show(mother);
  expect(find('[data-no-citizen]')?.hidden).toBe(true);
  page.show({ ...mother, people: [{ ...self, citizenship: 'undocumented' }, child] });
  expect(find('[data-no-citizen]')?.hidden).toBe(false);
  expect(textOf(find('[data-no-citizen]'))).toMatch(/We last checked this on \w+ \d+, 20\d\d/);
});

test('after another answer the page says what has changed, and after another home it does not', () => {
  page.show(rich);
  page.show(mother);
  page.show({ ...mother, expenses: { rent: 300 } });
  expect(said('changed')).toMatch(/^Changed: SNAP down \$\d+/);
  page.show({ ...mother, state: 'CA' });
  expect(said('changed')).toBe('');
});

test('what was taken for granted is said with its way to change, and the outcome stays possible', () => {
  page.show(quick, {}, (result) =>
    result.program === 'snap'
      ? {
          ...result,
          outcome: 'possible',
          eligibility: 'possible',
          presumed: {
            outcome: 'likely',
            estimate: { min: 200, max: 200, period: 'month' },
            people: [{ id: 'p1', outcome: 'likely' }],
            taking: ['people[0].disabled', 'assets'],
          },
        }
      : result,
  );
  const snap = page.row('snap');
  expect(groupOf(snap)).toBe('likely');
  expect(snap?.dataset).toMatchObject({ outcome: 'possible', presumed: 'likely' });
  // What was assumed is said once above all rows, and inside this one.
  expect(textOf(snap?.querySelector('[data-slot="line"]'))).toBe('');
  expect(textOf(snap?.querySelector('.result-body [data-taken="assets"]'))).toContain('savings');
  expect(said('title')).toMatch(/^So far: \d+ programs?/);
  expect(said('worth')).toMatch(/about \$\d+.* a month/i);
  const taken = find('[data-assumed] [data-taken="people[0].disabled"]');
  expect(textOf(taken)).toMatch(/^Nobody has a disability/);
  const before = page.asked.length;
  taken?.querySelector('button')?.click();
  expect(page.asked.slice(before)).toEqual(['people[0].disabled']);
});

test('what only an office can say is one folded list of names with the reasons inside, what is urgent first', () => {
  const isForOffice = new Set([
    'csfp',
    'lifeline',
    'pell',
    'va-pension',
    'head-start',
    'child-care',
    'liheap',
  ]);
  page.show({ ...mother, hardships: ['utilityShutoff'] }, {}, (result) =>
    isForOffice.has(result.program)
      ? { ...result, outcome: 'possible', eligibility: 'possible', missing: [] }
      : result,
  );
  const group = find('[data-group="office"]');
  const rows = [...(group?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
  const order = rows.map((row) => row.dataset['result'] ?? '');
  expect(order).toEqual(expect.arrayContaining([...isForOffice]));
  expect(group?.querySelector('details')?.open).toBe(false);
  // The bills that cannot wait come first.
  expect(Math.max(order.indexOf('liheap'), order.indexOf('lifeline'))).toBeLessThan(order.indexOf('csfp'));
  const named = textOf(group?.querySelector('[data-slot="names"]'));
  expect(named).toMatch(new RegExp(`^[^,]+, [^,]+, and ${rows.length - 2} more$`));
  for (const row of rows) {
    expect(row.dataset['outcome']).toBe('possible');
    expect(row.querySelector('.result-body')).not.toBeNull();
    expect(textOf(row.querySelector('summary .outcome'))).toBe('Possible');
  }
  expect(page.row('lifeline')?.querySelector('.result-body [data-rule]')).not.toBeNull();
  expect(textOf(page.row('lifeline')?.querySelector('summary'))).toBe('Lifeline Possible');
});

test('after few answers the way to surer results comes first: steps and documents wait folded', () => {
  page.show(quick, {}, (result) =>
    result.program === 'snap'
      ? {
          ...result,
          outcome: 'possible',
          presumed: { outcome: 'likely', people: [{ id: 'p1', outcome: 'likely' }], taking: ['assets'] },
        }
      : result,
  );
  for (const name of ['steps', 'documents']) {
    expect(find(`[data-slot="${name}-first"]`)?.children).toHaveLength(0);
    expect(find(`[data-slot="${name}-rest"]`)?.children.length).toBeGreaterThan(0);
  }
  expect(find('[data-plan] details')?.hidden).toBe(false);
  page.show(mother);
  expect(find('[data-plan] details')?.hidden).toBe(true);
});

test('every count says how many rows there are, also after another household', () => {
  for (const household of [mother, rich, mother]) {
    page.show(household);
    for (const group of page.root.querySelectorAll<HTMLElement>('[data-group]')) {
      const rows = group.querySelectorAll('[data-result]').length;
      if (group.hidden) continue;
      expect(textOf(group.querySelector('[data-slot="count"]'))).toBe(String(rows));
      expect(rows).toBeGreaterThan(0);
    }
    expect(page.root.querySelectorAll('[data-result="snap"]')).toHaveLength(1);
  }
});

test('one button leads to the question that is worth most', () => {
  page.show({ state: 'TX', asOf: '2026-11-15', people: [{ id: 'p1', relationship: 'self', age: 30 }] });
  const before = page.asked.length;
  find('[data-action="continue"]')?.click();
  expect(page.asked.slice(before)).toEqual([textOf(find('[data-more] li')).replace(/ \d+ programs?$/, '')]);
});

test('the printed table has a line for each likely program', () => {
  page.show(mother);
  const likely = page.root.querySelectorAll('[data-result][data-outcome="likely"]').length;
  const lines = [...page.root.querySelectorAll('[data-printed] tbody tr')];
  expect(lines.length).toBeGreaterThanOrEqual(likely);
  expect(textOf(lines.find((line) => textOf(line).startsWith('SNAP')))).toMatch(
    /\$\d+ a month.*1-\d{3}-\d{3}-\d{4}/,
  );
});

test('what a person typed never becomes markup', () => {
  const name = '<img src=x onerror=alert(1)>';
  page.show(mother, { p2: name });
  expect(textOf(page.root)).toContain(name);
  expect(page.root.querySelectorAll('img')).toHaveLength(0);
});

test.each(['en', 'es', 'qps'])('nothing on the page has a hole (%s)', (lang) => {
  const own = openResults(lang);
  for (const household of [mother, rich, quick]) {
    own.show(household);
    expect(textOf(own.root)).not.toMatch(/\{\w|undefined|NaN|\[object|results\.\w/);
  }
});
