/** Judges one program for one person or household: its requirements, then its doors. */
import type { Context } from '../context.ts';
import type { Test } from './evaluate.ts';
import type { Judgement, Prepared, PreparedDoor, PreparedRule } from './prepared.ts';
import { noDoor, reasonOf } from './reason.ts';
import type { Truth } from '../truth.ts';
import type { Reason } from '../types.ts';

interface Checked {
  readonly truth: Truth;
  readonly needs: readonly string[];
}
interface CheckedDoor extends Checked {
  readonly door: PreparedDoor;
  readonly rules: readonly Checked[];
}

const NONE: readonly never[] = [];
const HOLDS: Checked = { truth: true, needs: NONE };
const FAILS: Checked = { truth: false, needs: NONE };

/** The truth of a condition and the facts that it still needs. */
function check(c: Context, person: number, test: Test): Checked {
  const mark = c.needs.length;
  const truth = test(c, person);
  if (truth === undefined) return { truth, needs: c.take(mark) };
  c.back(mark);
  return truth ? HOLDS : FAILS;
}

/** Whether `and` and all parts hold; one that fails settles it. */
function allOf(and: Truth, parts: readonly Checked[]): Truth {
  let truth: Truth = and;
  for (const part of parts) {
    if (part.truth === false) return false;
    if (part.truth === undefined && truth) truth = undefined;
  }
  return truth;
}
/** Whether one part holds. */
function anyOf(parts: readonly Checked[]): Truth {
  let truth: Truth = false;
  for (const part of parts) {
    if (part.truth) return true;
    if (part.truth === undefined) truth = undefined;
  }
  return truth;
}

/** The facts that open parts still need; mostly none. */
function open(parts: readonly Checked[]): readonly string[] {
  let found: readonly string[] = NONE;
  for (const { needs } of parts) found = together(found, needs);
  return found;
}
const together = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length && b.length ? [...a, ...b] : a.length ? a : b;

/** Judges a program for person `person` (from 0), or for the household as a whole (-1). */
export function judge(c: Context, p: Prepared, person: number): Judgement {
  const required = checkRules(c, person, p.requires);
  const last = required.length - 1;
  const shut = required[last]?.truth === false && ends(c, p.requires[last]);
  const doors = shut ? NONE : checkDoors(c, p, person);
  const way = p.doors.length ? anyOf(doors) : true;
  const truth = way === false ? false : allOf(way, required);
  const chosen = doors.find(isOpen) ?? doors.find(mayOpen);
  const ahead = aheadOf(doors, chosen);
  const kind = truth === false ? NO_KIND : kindOf(c, p, person, chosen);
  return {
    truth,
    kind: kind.name,
    reasons: c.explains ? reasonsOf(c, p, person, required, shut ? undefined : doors) : NONE,
    needs: truth === undefined ? together(open(required), way === undefined ? open(doors) : NONE) : NONE,
    kindIsSettled: truth === true && !ahead.some(mayOpen),
    kindNeeds: truth === false ? NONE : together(open(ahead), kind.needs),
  };
}
/** Doors before the chosen one, which may still turn out to be the first. */
const aheadOf = (doors: readonly CheckedDoor[], chosen: CheckedDoor | undefined): readonly CheckedDoor[] =>
  chosen && chosen !== doors[0] ? doors.slice(0, doors.indexOf(chosen)) : NONE;
const isOpen = (door: Checked): boolean => door.truth === true;
const mayOpen = (door: Checked): boolean => door.truth === undefined;
const isShut = (part: Checked): boolean => part.truth === false;

/** Whether nothing more is asked once this rule has failed; where nobody reads reasons, that goes for every rule. */
const ends = (c: Context, of: PreparedRule | undefined): boolean => of?.isGate === true || !c.explains;

/** Rules in their order, as far as they have to be asked. */
function checkRules(c: Context, person: number, rules: readonly PreparedRule[]): Checked[] {
  const found: Checked[] = [];
  for (const rule of rules) {
    const checked = check(c, person, rule.test);
    found.push(checked);
    if (checked.truth === false && ends(c, rule)) break;
  }
  return found;
}

/** Doors that are for this person, down to the first that is open (all of them where doors add up). */
function checkDoors(c: Context, p: Prepared, person: number): readonly CheckedDoor[] {
  if (!p.doors.length) return NONE;
  const doors: CheckedDoor[] = [];
  for (const way of p.doors) {
    const door = checkDoor(c, person, way);
    if (door) doors.push(door);
    if (door?.truth && !p.isTogether) break;
  }
  return doors;
}

/** A door with its rules; undefined where it is not for this person. */
function checkDoor(c: Context, person: number, door: PreparedDoor): CheckedDoor | undefined {
  const when = door.when ? check(c, person, door.when) : HOLDS;
  if (when.truth === false) return undefined;
  const rules = checkRules(c, person, door.requires);
  const truth = allOf(when.truth, rules);
  return { door, rules, truth, needs: truth === undefined ? together(when.needs, open(rules)) : NONE };
}

/** Whether every door is for other people, so that no rule of the program speaks of this person. */
const isForNobodyLike = (c: Context, { doors }: Prepared, person: number): boolean =>
  doors.length > 0 && doors.every(({ when }) => when && check(c, person, when).truth === false);

const alone = (reason: Reason): Reason => ({ ...reason, alone: true });

interface Kind {
  readonly name: string | undefined;
  /** Facts that a measure of the kind still needs. */
  readonly needs: readonly string[];
}
const NO_KIND: Kind = { name: undefined, needs: NONE };

function kindOf(c: Context, { kind }: Prepared, person: number, chosen: CheckedDoor | undefined): Kind {
  if (!kind) return { name: chosen?.door.kind, needs: NONE };
  const mark = c.needs.length;
  const named = c.of(kind, person);
  const needs = c.take(mark);
  return typeof named === 'string' ? { name: named, needs: NONE } : { name: undefined, needs };
}

/** Adds the reasons of the rules that were asked; `onlyWay` says whether nothing but these shuts this way in. */
function addReasons(
  to: Reason[],
  c: Context,
  person: number,
  rules: readonly PreparedRule[],
  checked: readonly Checked[],
  onlyWay: boolean,
): void {
  const failed = checked.filter(isShut).length;
  let before = 0;
  for (let k = 0; k < checked.length; k++) {
    const rule = rules[k];
    const truth = checked[k]?.truth;
    if (!rule) continue;
    const repeats = rule.follows && before > 0;
    if (truth === false) before++;
    if (!repeats) to.push(reasonOf(c, person, rule, truth, onlyWay && truth === false && failed === 1));
  }
}

/**
 * The reasons of what was asked, and of the door that opened; while none has, those of every door that is for this
 * person. Where a requirement shut the program the doors were not asked, and where none of them is for this person
 * that alone is said.
 */
function reasonsOf(
  c: Context,
  p: Prepared,
  person: number,
  required: readonly Checked[],
  doors?: readonly CheckedDoor[],
): readonly Reason[] {
  if (!doors && isForNobodyLike(c, p, person)) return [alone(noDoor(c, person))];
  const reasons: Reason[] = [];
  const asks = doors !== undefined && p.doors.length > 0;
  const isShutElsewhere = asks && doors.every(isShut);
  addReasons(reasons, c, person, p.requires, required, !isShutElsewhere);
  if (!asks) return reasons;
  const isFree = !required.some(isShut);
  if (!doors.length) reasons.push(isFree ? alone(noDoor(c, person)) : noDoor(c, person));
  for (const { door, rules } of doorsToTell(p, doors))
    addReasons(reasons, c, person, door.requires, rules, isFree);
  return reasons;
}

function doorsToTell({ isTogether }: Prepared, doors: readonly CheckedDoor[]): readonly CheckedDoor[] {
  if (!isTogether) return doors.some(isOpen) ? doors.filter(isOpen) : doors;
  const ajar = doors.filter((door) => door.truth !== false);
  return ajar.length ? ajar : doors;
}
