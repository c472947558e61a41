// @vitest-environment happy-dom
/** The results view in a DOM, without a browser: what the cards show, and what happens to text that people typed. */
import { expect, test } from 'vitest';
import type { Household } from '../../src/facts/values.ts';
import { openResults, textOf } from '../support/results-page.ts';

const mother: Household = {
  state: 'TX',
  asOf: '2026-11-15',
  unstated: 'none',
  housing: 'rent',
  expenses: { rent: 900 },
  utilities: ['electricity'],
  people: [
    {
      id: 'p1',
      relationship: 'self',
      age: 29,
      income: [{ type: 'wages', amount: 1600, every: 'month' }],
    },
    { id: 'p2', relationship: 'child', age: 4 },
  ],
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
// Reading the page takes a second, so the English tests share it. The tests of other languages come last.
const page = openResults();
const groupOf = (card: Element | undefined) => card?.closest<HTMLElement>('[data-group]')?.dataset['group'];

test('a card stands in the group of its outcome, with the number beside the limit', () => {
  page.show(mother);
  const snap = page.card('snap');
  expect(groupOf(snap)).toBe('likely');
  const income = textOf(snap?.querySelector('[data-rule="gross-income"]'));
  expect(income).toContain('$1,600');
  expect(income).toMatch(/limit .*\$2,976/);
  expect(textOf(snap?.querySelector('[data-slot="amount"]'))).toMatch(/\$\d/);
});

test('a no is counted among the unlikely, and says why', () => {
  page.show(rich);
  const snap = page.card('snap');
  expect(groupOf(snap)).toBe('unlikely');
  expect(snap?.querySelectorAll('.reason-fail').length).toBeGreaterThan(0);
  expect(page.root.querySelector<HTMLElement>('[data-group="likely"]')?.hidden).toBe(true);
});

test('every count says how many cards there are, also after another household', () => {
  for (const household of [mother, rich, mother]) {
    page.show(household);
    for (const group of page.root.querySelectorAll<HTMLElement>('[data-group]')) {
      const cards = group.querySelectorAll('[data-result]').length;
      expect(textOf(group.querySelector('[data-slot="count"]'))).toBe(String(cards));
      expect(group.hidden).toBe(cards === 0);
    }
    expect(page.root.querySelectorAll('[data-result="snap"]')).toHaveLength(1);
  }
});

test('an open question leads to its place in the questionnaire', () => {
  page.show({ state: 'TX', asOf: '2026-11-15', people: [{ id: 'p1', relationship: 'self', age: 30 }] });
  const [first] = page.root.querySelectorAll<HTMLElement>('[data-more] li button');
  first?.click();
  expect(page.asked).toEqual([first?.textContent]);
});

test('what a person typed never becomes markup', () => {
  const name = '<img src=x onerror=alert(1)>';
  page.show(mother, { p2: name });
  expect(textOf(page.root)).toContain(name);
  expect(page.root.querySelectorAll('img')).toHaveLength(0);
});

test.each(['en', 'es', 'qps'])('nothing on the page has a hole (%s)', (lang) => {
  const own = openResults(lang);
  for (const household of [mother, rich]) {
    own.show(household);
    expect(textOf(own.root)).not.toMatch(/\{\w|undefined|NaN|\[object|results\.\w/);
  }
});
