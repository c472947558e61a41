/** On which day each number was to change: what a page says once that day is past. */
import { readContent } from './content.ts';

export interface ChangeDay {
  /** The parameter, as in the compiled rules: `snap.max-allotment`, or `poverty-guideline` where programs share it. */
  readonly id: string;
  /** The program whose own number it is. */
  readonly program?: string;
  /** Where a state has a file of its own. */
  readonly state?: string;
  /** The first day from which the last value that is known no longer holds. */
  readonly nextChange: string;
  /** The year that the last value is of. */
  readonly year: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
/** A value that has stood for long is still that of the year before its change. */
const yearBefore = (nextChange: string, firstDays: readonly string[]): number =>
  Math.max(yearOf(nextChange) - 1, ...firstDays.filter((day) => day < nextChange).map(yearOf));

/** Every number of a content folder that says on which day it changes. */
export function changeDays(root: string): ChangeDay[] {
  const { programs, shared } = readContent(root);
  const found: ChangeDay[] = [];
  const files = [
    ...programs.map(({ id, parameters }) => ({ program: id, data: parameters.data })),
    ...Object.values(shared).map(({ data }) => ({ program: undefined, data })),
  ];
  for (const { program, data } of files)
    for (const [name, { nextChange, values, states }] of Object.entries(data?.parameters ?? {})) {
      if (nextChange === undefined) continue;
      const firstDays = [values, ...Object.values(states ?? {})].flatMap((dated) => Object.keys(dated ?? {}));
      const id = program === undefined ? name : `${program}.${name}`;
      found.push({ id, ...(program && { program }), nextChange, year: yearBefore(nextChange, firstDays) });
    }
  for (const { id: program, states } of programs)
    for (const [state, { data }] of Object.entries(states))
      if (data?.nextChange)
        found.push({
          id: program,
          program,
          state,
          nextChange: data.nextChange,
          year: yearBefore(data.nextChange, []),
        });
  return found;
}
