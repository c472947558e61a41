import { expect, test } from 'vitest';
import { householdShape } from '../facts/shape.ts';
import { readDraft } from '../questionnaire/check-draft.ts';
import { fromHousehold } from '../questionnaire/from-household.ts';
import { encodePart } from '../questionnaire/encode.ts';
import { decode } from '../questionnaire/link.ts';
import type { Household } from '../facts/values.ts';
import { en } from './en.ts';
import { readSentence } from './read-sentence.ts';
import { toPartHousehold } from './to-household.ts';

const shape = householdShape();
const part = (text: string) => toPartHousehold(readSentence(text, en, { OH: 'Ohio' }));

test('facts become a household of which the rest is left out', () => {
  expect(part("I'm 67, my wife is 60, we rent in Ohio for 900. I lost my job. Pension 850 a month.")).toEqual(
    {
      state: 'OH',
      people: [
        {
          id: 'p1',
          relationship: 'self',
          age: 67,
          income: [{ type: 'pension', amount: 850, every: 'month' }],
        },
        { id: 'p2', relationship: 'spouse', age: 60 },
      ],
      housing: 'rent',
      expenses: { rent: 900 },
      hardships: ['jobLoss'],
    },
  );
});

test.each([
  'I am 67',
  'my kids are 3 and 5',
  'we rent in Ohio',
  'I am 30 and have no income',
  'I am pregnant',
])('the questions take it up, also without a place or an age: %s', (text) => {
  const found = part(text);
  expect(decode(encodePart(found), shape)).toEqual(found);
  const draft = fromHousehold(found as Household);
  expect(readDraft(JSON.parse(JSON.stringify(draft)), shape)).toEqual({ draft, lost: false });
});

test('what is no part of a household is refused', () => {
  for (const bad of [
    {},
    { people: [] },
    { people: [null] },
    { state: 'XX', people: [{ id: 'p1' }] },
    [],
    'x',
  ])
    expect(decode(encodePart(bad as never), shape)).toBeNull();
  expect(decode('#part=%%%', shape)).toBeNull();
});
