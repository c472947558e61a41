import { describe, expect, test } from 'vitest';
import { give, journeyOf, settle } from '../../tests/support/answer-all.ts';
import type { Household } from '../facts/values.ts';
import { householdShape } from '../facts/shape.ts';
import { screened } from '../../tests/support/screened.ts';
import { readDraft } from './check-draft.ts';
import { fromHousehold } from './from-household.ts';
import { onlyIn } from './door.ts';
import { narrowed } from './open-facts.ts';
import { partsOf } from './steps.ts';

const family: Household = {
  state: 'OH',
  people: [
    { id: 'p1', relationship: 'self', age: 29 },
    { id: 'p2', relationship: 'child', age: 3 },
  ],
};

test('a fragment names one program, and nothing else does', () => {
  expect(onlyIn('#only=early-head-start')).toBe('early-head-start');
  for (const other of ['', '#only=', '#only=A', '#only=a b', '#only=<b>', '#from=snap', '#main'])
    expect(onlyIn(other), other).toBeUndefined();
});

test('a program that there is not narrows nothing', () => {
  const all = screened(family);
  expect(narrowed(all, 'wic').results.map(({ program }) => program)).toEqual(['wic']);
  expect(narrowed(all, 'nowhere')).toBe(all);
  expect(narrowed(all, undefined)).toBe(all);
});

test('the program is kept with the answers', () => {
  const draft = { ...fromHousehold(family), only: 'wic' };
  expect(readDraft(JSON.parse(JSON.stringify(draft)), householdShape())?.draft.only).toBe('wic');
  expect(readDraft({ ...draft, only: 3 }, householdShape())?.draft.only).toBeUndefined();
});

const asked = (only?: string): readonly string[] =>
  journeyOf({ ...fromHousehold(family), ...(only && { only }) })
    .steps()
    .flatMap(partsOf)
    .map(({ screen }) => screen.id);

describe('one program alone', () => {
  test('asks what that program needs and nothing that only others need', () => {
    const [wic, lifeline, all] = [asked('wic'), asked('lifeline'), asked()];
    expect(all).toEqual(expect.arrayContaining([...wic, ...lifeline]));
    expect(wic.length).toBeLessThan(all.length);
    expect(wic).toContain('pregnant');
    expect(lifeline).not.toContain('breastfeeding');
    expect(lifeline.length).toBeLessThan(all.length);
  });

  test('leaves nothing open for it once all of that is answered, and goes on with the rest and every answer', () => {
    const journey = journeyOf({ ...fromHousehold(family), only: 'wic' });
    const whole = fromHousehold(family);
    for (let key; (key = journey.leftOpen()) !== undefined; settle(journey))
      for (const part of partsOf(journey.step(key) as never)) give(journey, part, whole, true);
    const screening = screened(journey.household());
    expect(narrowed(screening, 'wic').results[0]?.missing).toEqual([]);
    const before = structuredClone(journey.draft.answers);
    delete journey.draft.only;
    settle(journey);
    expect(journey.leftOpen()).toBeDefined();
    expect(journey.draft.answers).toEqual(before);
  });
});
