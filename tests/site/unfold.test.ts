// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromHousehold } from '../../src/questionnaire/from-household.ts';
import { ALL_OPEN, type Open } from '../../src/questionnaire/open-facts.ts';
import { pageOf, type QuestionsFile } from '../../src/questionnaire/page.ts';
import { buildScreen } from '../../src/questionnaire/stage/build-screen.ts';
import { unfold } from '../../src/questionnaire/stage/unfold.ts';
import type { Household } from '../../src/facts/values.ts';
import { journeyOf } from '../support/answer-all.ts';
import { SITE } from '../support/site-pages.ts';

const file = JSON.parse(readFileSync(join(SITE, 'en/questions.json'), 'utf8')) as QuestionsFile;
const page = pageOf(file, null);
const alone = { state: 'CO', people: [{ id: 'p1', relationship: 'self', age: 34 }] } as Household;

test('a further question shows once the one before is answered, and those that hang on the engine once it has spoken', () => {
  const journey = journeyOf(fromHousehold(alone));
  const step = journey.step('income:p1');
  const form = step && buildScreen(page, journey.draft, step);
  if (!form) throw new Error('There is no such screen.');
  const tick = (value: string) => {
    for (const it of form.querySelectorAll<HTMLInputElement>('input'))
      if (it.value === value && it.type !== 'text') it.checked = true;
  };
  const grow = (isFresh: boolean, open: Open | undefined = journey.open, key = 'income:p1') =>
    unfold(form, {
      page,
      draft: journey.draft,
      typed: {},
      part: undefined,
      open,
      isFresh,
      partsWith: (draft, of) => journey.partsWith(key, draft, of),
    });
  const shown = () =>
    [...form.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part']);
  grow(true);
  expect(shown()).toEqual(['income']);
  tick('job');
  // Pay belongs to the answer itself.
  const { answers } = grow(false);
  expect(shown()).toEqual(['income', 'source:0:wages']);
  expect(answers['people[0].income[0].type']).toEqual(['wages']);
  expect(journey.draft.answers['people[0].income']).toBeUndefined();
});

test('a question that the engine has still to ask for waits for it', () => {
  const journey = journeyOf(fromHousehold(alone));
  const step = journey.step('disabled');
  const form = step && buildScreen(page, journey.draft, step);
  if (!form) throw new Error('There is no such screen.');
  const grow = (isFresh: boolean) =>
    unfold(form, {
      page,
      draft: journey.draft,
      typed: {},
      part: undefined,
      open: ALL_OPEN,
      isFresh,
      partsWith: (draft, of) => journey.partsWith('disabled', draft, of),
    });
  const count = () => form.querySelectorAll('[data-part]').length;
  const none = form.querySelector<HTMLInputElement>('[value="none"]');
  if (none) none.checked = true;
  grow(false);
  expect(count()).toBe(1);
  grow(true);
  expect(count()).toBe(2);
});

test('a second tick brings its cost into the question below', () => {
  const journey = journeyOf(fromHousehold({ ...alone, housing: 'rent', expenses: { rent: 900 } }));
  const step = journey.step('housing');
  const form = step && buildScreen(page, journey.draft, step);
  if (!form) throw new Error('There is no such screen.');
  const afterTick = (value: string): (string | undefined)[] => {
    const box = form.querySelector<HTMLInputElement>(`[name="utilities"][value="${value}"]`);
    if (box) box.checked = true;
    unfold(form, {
      page,
      draft: journey.draft,
      typed: {},
      part: undefined,
      open: ALL_OPEN,
      isFresh: true,
      partsWith: (draft, of) => journey.partsWith('housing', draft, of),
    });
    return [...form.querySelectorAll<HTMLElement>('[data-part="utilityCosts"] [data-question]')].map(
      ({ dataset }) => dataset['question'],
    );
  };
  expect(afterTick('none')).toEqual([]);
  expect(afterTick('heating')).toEqual(['expenses.heating']);
  expect(afterTick('electricity')).toEqual(['expenses.heating', 'expenses.electricity']);
});
