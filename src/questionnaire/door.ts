/** How somebody comes to the questions: from a situation, with what its page already says, or from a program, to check it alone. Pure; knows no page. */
import { factOf, kindOfFact } from '../facts/answers.ts';
import { answers, type Draft, NONE, UNKNOWN } from './draft.ts';

export interface Door {
  /** Answers by path: { hardships: ['jobLoss'] }. */
  readonly fill: Readonly<Record<string, readonly string[]>>;
  /** The same in words. */
  readonly says: string;
}
/** By name: `job-loss`, `no-place-to-sleep.shelter`. */
export type Doors = Readonly<Record<string, Door>>;

const KEY = '#from=';

/** The door that a fragment names: its name, and undefined where it names none. */
export function doorIn(fragment: string, doors: Doors): string | undefined {
  const name = fragment.startsWith(KEY) ? fragment.slice(KEY.length) : '';
  return Object.hasOwn(doors, name) ? name : undefined;
}

/** Answers that cannot wait: who comes with one of them is asked first what else is urgent. */
const URGENT: Readonly<Record<string, readonly string[]>> = {
  hardships: ['foodRunningOut', 'utilityShutoff', 'evictionRisk', 'disaster', 'domesticViolence'],
  housing: ['homeless', 'shelter'],
};
const isUrgent = ({ fill }: Door): boolean =>
  Object.entries(fill).some(([path, values]) => values.some((it) => URGENT[path]?.includes(it)));

const ONLY = '#only=';

/** The program that a fragment names to be checked alone; undefined where it names none. */
export function onlyIn(fragment: string): string | undefined {
  const id = fragment.startsWith(ONLY) ? fragment.slice(ONLY.length) : '';
  return /^[a-z][a-z0-9-]*$/.test(id) ? id : undefined;
}

const isList = (path: string): boolean => kindOfFact(factOf(path)) === 'list';
/** A list that somebody may go on with: "none" closes it. */
const isBegun = (path: string, values: readonly string[]): boolean => isList(path) && !values.includes(NONE);

/** Whether all of it is answered so already. */
export const isSaid = (draft: Draft, { fill }: Door): boolean =>
  Object.entries(fill).every(([path, values]) => values.every((it) => answers(draft, path).includes(it)));

/** The draft with what a door says: added to a list, put in the place of another answer. */
export function throughDoor(draft: Draft, name: string, door: Door): Draft {
  const { fill } = door;
  const said = Object.entries(fill).map(([path, values]): [string, string[]] => {
    const before = isBegun(path, values)
      ? answers(draft, path).filter((it) => it !== NONE && it !== UNKNOWN)
      : [];
    return [path, [...new Set([...before, ...values])]];
  });
  // A list that was answered in full stays so.
  const begun = said.flatMap(([path, values]) =>
    isBegun(path, values) && (draft.answers[path] === undefined || draft.door?.begun.includes(path))
      ? [path]
      : [],
  );
  return {
    ...draft,
    answers: { ...draft.answers, ...Object.fromEntries(said) },
    door: { name, paths: said.map(([path]) => path), begun },
    ...(isUrgent(door) ? { urgent: true } : {}),
  };
}

/** What a door said and somebody has now answered is an answer like any other. */
export function settleDoor(draft: Draft, isAnswered: (path: string) => boolean): void {
  if (!draft.door) return;
  const { name, paths, begun } = draft.door;
  const left = paths.filter((path) => !isAnswered(path));
  if (left.length) draft.door = { name, paths: left, begun: begun.filter((path) => !isAnswered(path)) };
  else delete draft.door;
}
