import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { answerAll, answerScreen, give, journeyOf, settle } from '../../tests/support/answer-all.ts';
import { wholeHousehold } from '../../tests/support/households.ts';
import { screened } from '../../tests/support/screened.ts';
import { readSections } from '../compile/questions.ts';
import { needFile } from '../compile/read-file.ts';
import { questionWordsSchema } from '../schema/questions.ts';
import type { Household } from '../facts/values.ts';
import { emptyDraft } from './draft.ts';
import { fromHousehold } from './from-household.ts';
import { CHECK, RESULTS } from './journey.ts';
import { partsOf } from './steps.ts';

const sections = readSections();
const everyScreen = sections.flatMap(({ screens }) => screens);

/** Facts that are open by nature: a county is a choice of the person, and a name can be unknown to the tables. */
const MAY_STAY = /^county$/;

test('somebody who answers everything leaves no rule waiting for a fact', () => {
  fc.assert(
    fc.property(wholeHousehold, (household) => {
      const { open = new Set<string>() } = answerAll(household).journey;
      expect([...open].filter((path) => !MAY_STAY.test(path))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('pay from work-study leads to the question about cut hours, as wages do', () => {
  const asked = ['wages', 'workStudy', 'pension'].map((type) => {
    const household = {
      state: 'WI',
      people: [
        {
          id: 'p1',
          relationship: 'self',
          age: 34,
          income: [{ type, amount: 900, every: 'month' }],
        },
      ],
    } as Household;
    const parts = journeyOf(fromHousehold(household)).steps().flatMap(partsOf);
    return parts.some(({ screen }) => screen.id === 'hoursCut');
  });
  expect(asked).toEqual([true, true, false]);
});

test('every fact that a result can wait for leads to a question', () => {
  fc.assert(
    fc.property(wholeHousehold, ({ state, people }) => {
      const bare = { state, people: people.map(({ id, age, relationship }) => ({ id, age, relationship })) };
      const journey = journeyOf(fromHousehold(bare as Household));
      const without = [...(journey.open ?? [])].filter((path) => !journey.stepFor(path));
      expect(without).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('a question on the screen of another stands right after it, so that no two screens have one key', () => {
  const apart = sections.flatMap(({ screens }) =>
    screens.filter(({ on }, k) => {
      const before = screens[k - 1];
      return on !== undefined && before?.id !== on && before?.on !== on;
    }),
  );
  expect(everyScreen.some(({ on }) => on !== undefined)).toBe(true);
  expect(apart.map(({ id }) => id)).toEqual([]);
});

test('an answer that removes its own question leads on, not back', () => {
  const people = [
    { id: 'p1', relationship: 'self', age: 34 },
    { id: 'p2', relationship: 'child', age: 9 },
  ];
  const home = { state: 'CO', people } as Household;
  const journey = journeyOf(fromHousehold(home));
  journey.draft.answers['people[0].citizenship'] = ['notCitizen'];
  journey.draft.answers['people[1].citizenship'] = ['citizen'];
  settle(journey);
  expect(journey.after('citizens')).toBe('citizenship:p1');
  journey.draft.answers['people[0].citizenship'] = ['citizen'];
  settle(journey);
  expect(journey.step('citizenship:p1')).toBeUndefined();
  expect(journey.after('citizenship:p1')).toBe('check');
  expect(journey.before('citizenship:p1')).toBe('citizens');
});

test('whatever is answered, Next comes to an end and shows no screen a third time', () => {
  fc.assert(
    fc.property(wholeHousehold, fc.infiniteStream(wholeHousehold), ({ state, people }, others) => {
      const bare = { state, people: people.map(({ id, age, relationship }) => ({ id, age, relationship })) };
      const journey = journeyOf(fromHousehold(bare as Household));
      const shown = new Map<string, number>();
      for (let key = 'state'; key !== CHECK; key = journey.after(key)) {
        shown.set(key, (shown.get(key) ?? 0) + 1);
        expect(shown.get(key), key).toBeLessThan(3);
        // Every screen is answered as another household would, so that answers contradict each other as often as can be.
        journey.see(key);
        answerScreen(journey, key, (part) =>
          give(journey, part, fromHousehold({ ...others.next().value, unstated: 'none' }), true),
        );
        if (key === 'citizens') journey.draft.answers['people[0].citizenship'] = ['notCitizen'];
        settle(journey);
      }
    }),
    { numRuns: 15 },
  );
});

test.each([
  [{}, 'state'],
  [{ state: ['CO'] }, 'you'],
  [{ state: ['CO'], 'people[0].age': ['34'] }, RESULTS],
])('results are for those who said where they live and how old they are: %j', async (answers, place) => {
  const journey = journeyOf({ ...emptyDraft(), answers: { ...emptyDraft().answers, ...answers } });
  expect(journey.allowed(RESULTS)).toBe(place);
  expect(journey.allowed('state')).toBe('state');
  journey.screen = (household) => Promise.resolve(screened(household));
  expect((await journey.screening()) === undefined).toBe(place === 'state');
});

test('a question that no rule needs is not asked', () => {
  const alone = { state: 'CO', people: [{ id: 'p1', relationship: 'self', age: 34 }] } as Household;
  const keys = journeyOf(fromHousehold(alone))
    .steps()
    .flatMap(partsOf)
    .map(({ screen }) => screen.id);
  expect(keys).not.toContain('months');
  expect(keys).not.toContain('shareFood');
  expect(keys).toContain('pregnant');
});

test.each(['en', 'es'])('every screen and every fact has its words (%s)', (lang) => {
  const wordsOf = (of: string) => needFile('content', `questions/words/${of}.yaml`, questionWordsSchema);
  const words = wordsOf(lang);
  expect(everyScreen.filter(({ id }) => !words.screens[id]).map(({ id }) => id)).toEqual([]);
  expect(sections.filter(({ id }) => !words.sections[id]).map(({ id }) => id)).toEqual([]);
  const english = wordsOf('en');
  const lacking = Object.entries(english.facts).flatMap(([fact, { options = {} }]) =>
    Object.keys(options).filter((value) => !words.facts[fact]?.options?.[value]),
  );
  expect(lacking).toEqual([]);
});

test('an engine that fails or comes late leaves what is known; only the last answer counts', async () => {
  const alone = { state: 'CO', people: [{ id: 'p1', relationship: 'self', age: 34 }] } as Household;
  const journey = journeyOf(fromHousehold(alone));
  const before = journey.open;
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  journey.screen = () => Promise.reject(new Error('dead'));
  expect(await journey.screening()).toBeUndefined();
  expect(journey.open).toBe(before);
  let come = (): void => undefined;
  const late = new Promise<void>((done) => (come = done));
  journey.screen = (household) => late.then(() => screened(household));
  const old = journey.screening();
  journey.draft.answers['people[0].pregnant'] = ['true'];
  journey.screen = (household) => Promise.resolve(screened(household));
  await journey.screening();
  const newest = journey.open;
  come();
  await old;
  expect(journey.open).toBe(newest);
  expect(newest).not.toEqual(before);
});
