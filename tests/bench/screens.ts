import { answerAll } from '../support/answer-all.ts';
import { typicalCases } from '../support/typical.ts';

/** How many screens each typical household sees until no answer can turn an outcome, and until everything is answered. */
export const screenFigures = (): Record<string, number> =>
  Object.fromEntries(
    typicalCases().flatMap(({ id, household }) => {
      const { decided, screens } = answerAll(household);
      const who = `${id.split('/')[1]} (${household.people.length} people)`;
      return [
        [`screens for ${who}`, decided],
        [`screens with all open ends for ${who}`, screens.length],
      ];
    }),
  );
