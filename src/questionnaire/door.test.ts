import { describe, expect, test } from 'vitest';
import { householdShape } from '../facts/shape.ts';
import { readDraft } from './check-draft.ts';
import type { Shape } from './check-household.ts';
import { doorIn, isSaid, settleDoor, throughDoor } from './door.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { toHousehold } from './household.ts';

const jobLoss = { fill: { hardships: ['jobLoss'] }, says: 'Someone lost a job' };
const noFood = { fill: { hardships: ['foodRunningOut'] }, says: 'Food is running out' };
const street = { fill: { housing: ['homeless'] }, says: 'No home' };
const uninsured = { fill: { 'people[0].insurance': ['none'] }, says: 'No health insurance' };
const draft = (answers: Draft['answers'] = {}): Draft => ({
  ...emptyDraft(),
  answers: { ...emptyDraft().answers, ...answers },
});

test('a fragment names a door that there is, and nothing else', () => {
  const doors = { 'job-loss': jobLoss };
  expect(doorIn('#from=job-loss', doors)).toBe('job-loss');
  for (const other of [
    '',
    '#from=',
    '#from=job',
    '#from=constructor',
    '#from=__proto__',
    '#h=job-loss',
    '#main',
  ])
    expect(doorIn(other, doors), other).toBeUndefined();
});

describe('what a door says', () => {
  test('is an answer, and the rest of its list stays open', () => {
    const { hardships, unsure } = toHousehold(throughDoor(draft(), 'job-loss', jobLoss));
    expect({ hardships, unsure }).toEqual({ hardships: ['jobLoss'], unsure: ['hardships'] });
  });
  test('is a whole answer where it is no list, or a list that it closes', () => {
    const { housing, people, unsure } = toHousehold(
      throughDoor(throughDoor(draft(), 'street', street), 'uninsured', uninsured),
    );
    expect({ housing, insurance: people[0]?.insurance, unsure }).toEqual({
      housing: 'homeless',
      insurance: ['none'],
      unsure: undefined,
    });
  });
  test('is added to what was said before, and a list that was answered in full stays so', () => {
    const { hardships, unsure } = toHousehold(
      throughDoor(draft({ hardships: ['newBaby'] }), 'job-loss', jobLoss),
    );
    expect({ hardships, unsure }).toEqual({ hardships: ['newBaby', 'jobLoss'], unsure: undefined });
  });
  test('takes the place of “none of these”', () => {
    expect(throughDoor(draft({ hardships: ['none'] }), 'job-loss', jobLoss).answers['hardships']).toEqual([
      'jobLoss',
    ]);
  });
  test('of two doors one after the other is all said, and the list is still open', () => {
    const both = throughDoor(throughDoor(draft(), 'job-loss', jobLoss), 'no-food', noFood);
    expect(toHousehold(both)).toMatchObject({
      hardships: ['jobLoss', 'foodRunningOut'],
      unsure: ['hardships'],
    });
  });
  test('is known to be said already', () => {
    expect(isSaid(draft(), jobLoss)).toBe(false);
    expect(isSaid(draft({ hardships: ['newBaby', 'jobLoss'] }), jobLoss)).toBe(true);
    expect(isSaid(draft({ housing: ['rent'] }), street)).toBe(false);
  });
  test('is an answer like any other once its question is answered', () => {
    const came = throughDoor(draft(), 'job-loss', jobLoss);
    settleDoor(came, (path) => path === 'state');
    expect(came.door).toBeDefined();
    settleDoor(came, (path) => path === 'hardships');
    expect(came.door).toBeUndefined();
    expect(toHousehold(came).unsure).toBeUndefined();
  });
  test('leaves the draft before it as it is', () => {
    const before = draft({ housing: ['rent'] });
    throughDoor(before, 'street', street);
    expect(before).toEqual(draft({ housing: ['rent'] }));
  });
});

test('a kept draft keeps its door; what is no door is left out', () => {
  const shape = householdShape() as Shape;
  const came = throughDoor(draft(), 'job-loss', jobLoss);
  expect(readDraft(JSON.parse(JSON.stringify(came)), shape)?.draft.door).toEqual(came.door);
  for (const door of [1, {}, { name: 'x', paths: 'hardships', begun: [] }, null])
    expect(readDraft({ ...came, door }, shape)?.draft.door).toBeUndefined();
});
