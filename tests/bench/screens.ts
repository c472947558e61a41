import { answerAll } from '../support/answer-all.ts';
import { typicalCases } from '../support/typical.ts';

/** How many screens each typical household sees until everything is answered. */
export const screenFigures = (): Record<string, number> =>
  Object.fromEntries(
    typicalCases().map(({ id, household }) => [
      `screens for ${id.split('/')[1]} (${household.people.length} people)`,
      answerAll(household).screens.length,
    ]),
  );
