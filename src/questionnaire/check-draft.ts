/** Reads a draft that was kept: whatever stands there, what comes out can be shown and judged. */
import type { Household, Person } from '../facts/values.ts';
import { householdMisfits, isRecord, type Shape } from './check-household.ts';
import { type Draft, drop, emptyDraft } from './draft.ts';
import { NO_FIELD } from './from-household.ts';
import { toHousehold } from './household.ts';
import { MOST_PEOPLE } from '../facts/table.ts';

/** A draft, and whether answers that cannot be were left out of it. */
export interface Checked {
  readonly draft: Draft;
  readonly lost: boolean;
}

/** "state", "people.pregnant", "people[1].income[0].amount". */
const PATH = /^[a-z]\w*(\[\d+\])?(\.\w+(\[\d+\])?)*$/i;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((it) => typeof it === 'string');

/** The draft that a kept value holds; undefined where it is none. Answers that the household schema refuses are left out. */
export function readDraft(value: unknown, shape: Shape): Checked | undefined {
  if (!isRecord(value) || !isRecord(value['answers']) || !areIds(value['ids'])) return undefined;
  const { ids, answers, extra, typed, at, savedAt, handedOver, door, seen, urgent, only } = value;
  const given = Object.entries(answers);
  const good = given.filter(([path, list]) => isTexts(list) && isPath(path, ids)) as [string, string[]][];
  const draft: Draft = { ids: [...ids], answers: { ...emptyDraft().answers, ...Object.fromEntries(good) } };
  if (isRecord(extra)) draft.extra = Object.fromEntries(Object.entries(extra).filter(isExtra));
  if (isRecord(typed)) draft.typed = readTyped(typed);
  if (typeof at === 'string') draft.at = at;
  if (typeof savedAt === 'number') draft.savedAt = savedAt;
  if (handedOver === true) draft.handedOver = true;
  if (isDoor(door)) draft.door = door;
  if (isTexts(seen)) draft.seen = [...new Set(seen)];
  if (urgent === true) draft.urgent = true;
  if (typeof only === 'string') draft.only = only;
  const left = leaveOut(draft, shape);
  return left === undefined ? undefined : { draft, lost: left || good.length < given.length };
}

const areIds = (ids: unknown): ids is string[] =>
  isTexts(ids) &&
  ids.length > 0 &&
  ids.length <= MOST_PEOPLE &&
  ids.every((id, i) => id !== '' && ids.indexOf(id) === i);

/** Whether a path can be of an answer, and of a person who is there. */
function isPath(path: string, ids: readonly string[]): boolean {
  const person = /^people\[(\d+)\]/.exec(path)?.[1];
  return PATH.test(path) && (person === undefined || Number(person) < ids.length);
}

const isDoor = (door: unknown): door is NonNullable<Draft['door']> =>
  isRecord(door) && typeof door['name'] === 'string' && isTexts(door['paths']) && isTexts(door['begun']);

const isExtra = ([path, value]: [string, unknown]): boolean => {
  const fact = path.replace(/^people\[\d+\]\./, '');
  return NO_FIELD.has(fact) && (fact !== 'unsure' || isTexts(value));
};

function readTyped(typed: Readonly<Record<string, unknown>>): NonNullable<Draft['typed']> {
  const steps = Object.entries(typed).filter(
    ([key, values]) => /^[a-z]/i.test(key) && isRecord(values) && Object.values(values).every(isTexts),
  );
  return Object.fromEntries(steps) as NonNullable<Draft['typed']>;
}

/**
 * Takes answers out of a draft until the household schema accepts what it says; undefined where that does not help.
 * True where an answer was taken out.
 */
function leaveOut(draft: Draft, shape: Shape): boolean | undefined {
  let isOut = false;
  for (let wrong; (wrong = wrongPaths(draft, shape)).length; isOut = true) {
    const { answers, extra = {} } = draft;
    const paths = [...Object.keys(answers), ...Object.keys(extra)];
    const exact = paths.filter((path) => wrong.some((it) => isPartOf(path, it)));
    const gone = exact.length ? exact : paths.filter((path) => wrong.some((it) => isPartOf(it, path)));
    if (!gone.length) return undefined;
    for (const path of gone) {
      drop(draft, path);
      Reflect.deleteProperty(extra, path);
    }
  }
  return isOut;
}

const isPartOf = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

/** What the schema refuses; the state and the own age need not be answered yet. */
function wrongPaths(draft: Draft, shape: Shape): string[] {
  const { people, ...rest }: Partial<Household> = toHousehold(draft);
  const somebody = (person: Partial<Person>, i: number) => (i === 0 ? { age: 0, ...person } : person);
  return householdMisfits(shape, { state: 'AL', ...rest, people: people?.map(somebody) });
}
