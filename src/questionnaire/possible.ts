/** Of whom a question, a field or a choice can be true at all: by age, and by what was answered before. */
import type { Condition, Screen } from '../schema/questions.ts';
import { ageOf, answer, answers, type Draft, peopleOf, personPath } from './draft.ts';
import { ALL_OPEN, type Open } from './open-facts.ts';

/** In years: nobody younger is somebody's parent, or married. */
const GROWN = 14;
/** In years: nobody younger claims another person on a tax return. */
const ADULT = 18;
/** Stands in `when` for a question that no rule needed. */
const NOT_ASKED = 'notAsked';
/** Whether a question that has no answer is still to come. */
type IsToCome = (path: string) => boolean;

/** While the rules have not come, every question is still to come; in the row of all there are, none is waited for. */
export const toCome =
  (open: Open | undefined): IsToCome =>
  (path) =>
    open !== ALL_OPEN && (open === undefined || open.has(path));

/** Whether a condition holds for person `i`, or for the household as a whole (-1), which has no age. */
export function canBe(draft: Draft, isToCome: IsToCome, i: number, { ages, when = {} }: Condition): boolean {
  const [from, to] = ages ?? [0, 120];
  const age = ageOf(draft, i);
  if (age < from || age > to) return false;
  return Object.entries(when).every(([path, wanted]) => {
    const own = path.replace('[*]', `[${i}]`);
    const given = answers(draft, own);
    if (given.length) return given.some((it) => wanted.includes(it));
    // "I don't know" about everybody is an answer, too.
    return (
      wanted.includes(NOT_ASKED) && (answer(draft, path.replace('[*]', '')) !== undefined || !isToCome(own))
    );
  });
}

/** Whether one of several conditions holds for somebody in the home; no condition at all holds. */
function forSomebody(draft: Draft, isToCome: IsToCome, ways: readonly Condition[] | undefined): boolean {
  return !ways || ways.some((way) => peopleOf(draft).some((i) => canBe(draft, isToCome, i, way)));
}

/** The facts of a screen about the household that can be true in this home. */
export const possibleFacts = (draft: Draft, isToCome: IsToCome, { facts, only }: Screen): readonly string[] =>
  facts.filter((fact) => forSomebody(draft, isToCome, only?.[fact]));

/** Whether person `i` can have a choice of a list at all. */
export const canChoose = (draft: Draft, { choices }: Screen, i: number, value: string): boolean =>
  choices?.[value]?.some((way) => canBe(draft, () => false, i, way)) ?? true;

/**
 * Whether `j` can be the parent, or the husband or wife, of person `i` at all, or can claim them on a tax return; a choice
 * that was made before stays.
 */
export function canBeOf(draft: Draft, { facts: [fact = ''], layout }: Screen, i: number, j: number): boolean {
  if (layout !== 'parents' && layout !== 'spouse' && layout !== 'claimed') return true;
  const given = answers(draft, personPath(i, fact.replace('people.', '')));
  if (given.includes(draft.ids[j] ?? '')) return true;
  const age = ageOf(draft, j);
  if (layout === 'claimed') return age >= ADULT;
  return age >= GROWN && (layout === 'spouse' || age > ageOf(draft, i));
}
