import { describe, expect, test } from 'vitest';
import { flag } from '../facts/kinds.ts';
import { PERSON } from '../facts/table.ts';
import { Journey } from '../questionnaire/journey.ts';
import { fromTable } from './from-table.ts';
import { readSections } from './questions.ts';

const sections = fromTable(readSections(), {
  ...PERSON,
  keepsBees: flag({ ages: [16, 120], sensitive: true, usual: false }),
});
const about = sections.find(({ id }) => id === 'about')?.screens ?? [];

describe('a yes or no about a person that no screen asks', () => {
  test('has a screen of its own, with the ages of the table', () => {
    expect(about.at(-1)).toEqual({
      id: 'keepsBees',
      facts: ['people.keepsBees'],
      ages: [16, 120],
      declinable: true,
    });
  });

  test('is asked of whom it can be true, where a rule needs it', () => {
    const journey = new Journey(sections);
    journey.draft.ids = ['p1', 'p2'];
    journey.draft.answers = { state: ['OH'], 'people[0].age': ['40'], 'people[1].age': ['7'] };
    const asked = () => journey.steps().find(({ key }) => key === 'keepsBees')?.people;
    journey.open = new Set(['people[0].keepsBees', 'people[1].keepsBees']);
    expect(asked()).toEqual([0]);
    journey.open = new Set(['people[1].pregnant']);
    expect(asked()).toBeUndefined();
  });
});

test('a screen keeps ages of its own, and all that is not the table’s', () => {
  const own = [
    { id: 'about', screens: [{ id: 'old', facts: ['people.veteran'], ages: [30, 40] as [number, number] }] },
  ];
  const table = { veteran: PERSON.veteran };
  expect(fromTable(own, table)).toEqual(own);
  expect(fromTable(readSections())).toEqual(readSections());
});
