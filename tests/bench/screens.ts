import { answerAll } from '../support/answer-all.ts';
import { typicalCases } from '../support/typical.ts';

/** For each typical household the number of screens to a settled result. */
export const screenFigures = (): Record<string, number> =>
  Object.fromEntries(
    typicalCases().map(({ id, household }) => [
      `screens for ${id.split('/')[1]} (${household.people.length} people)`,
      answerAll(household).screens.length,
    ]),
  );
