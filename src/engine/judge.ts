/** Judges one program for one person or household: its requirements, then its doors. */
import { measured } from './compare.ts';
import type { Scope, Test } from './evaluate.ts';
import { prepared, type PreparedDoor, type PreparedRule } from './prepared.ts';
import { noDoor, reasonOf } from './reason.ts';
import { all, any, type Truth } from './truth.ts';
import type { Reason } from './types.ts';

export interface Judgement {
  readonly truth: Truth;
  readonly kind?: string | undefined;
  readonly reasons: readonly Reason[];
  /** Facts that could still change the truth. */
  readonly needs: readonly string[];
  /** Whether the kind can no longer change. */
  readonly kindIsSettled: boolean;
  /** Facts that could still change the kind. */
  readonly kindNeeds: readonly string[];
}
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
export function check({ c, person }: Scope, test: Test): Checked {
  const mark = c.needs.length;
  const truth = test(c, person);
  const needs = truth === undefined ? c.needs.slice(mark) : NONE;
  c.back(mark);
  return truth === undefined ? { truth, needs } : truth ? HOLDS : FAILS;
}

/** The facts that open parts still need; mostly none. */
function open(parts: readonly Checked[]): readonly string[] {
  let found: readonly string[] = NONE;
  for (const { needs } of parts) found = together(found, needs);
  return found;
}
const together = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length && b.length ? [...a, ...b] : a.length ? a : b;

export function judge(s: Scope): Judgement {
  const { requires, doors: ways } = prepared(s.program);
  const required = checkRules(s, requires);
  const must = all(required.map(truthOf));
  const last = required.length - 1;
  const shut = required[last]?.truth === false && ends(s, requires[last]);
  const doors = shut ? NONE : checkDoors(s, ways);
  const way = ways.length ? any(doors.map(truthOf)) : true;
  const truth = all([must, way]);
  const chosen = doors.find(isOpen) ?? doors.find(mayOpen);
  const ahead = chosen && chosen !== doors[0] ? doors.slice(0, doors.indexOf(chosen)) : NONE;
  return {
    truth,
    kind: truth === false ? undefined : kindOf(s, chosen),
    reasons: s.c.explains ? reasonsOf(s, required, shut ? undefined : doors) : NONE,
    needs: truth === undefined ? together(open(required), way === undefined ? open(doors) : NONE) : NONE,
    kindIsSettled: truth === true && ahead.every((d) => d.truth === false),
    kindNeeds: truth === false ? NONE : open(ahead),
  };
}
const truthOf = (part: Checked): Truth => part.truth;
const isOpen = (door: CheckedDoor): boolean => door.truth === true;
const mayOpen = (door: CheckedDoor): boolean => door.truth === undefined;

/** Whether nothing more is asked once this rule has failed; where nobody reads reasons, that goes for every rule. */
const ends = (s: Scope, of: PreparedRule | undefined): boolean => of?.rule.gate ?? !s.c.explains;

/** Rules in their order, as far as they have to be asked. */
function checkRules(s: Scope, rules: readonly PreparedRule[]): Checked[] {
  const found: Checked[] = [];
  for (const rule of rules) {
    const checked = check(s, rule.test);
    found.push(checked);
    if (checked.truth === false && ends(s, rule)) break;
  }
  return found;
}

/** Doors that are for this person, down to the first that is open (all of them where doors add up). */
function checkDoors(s: Scope, ways: readonly PreparedDoor[]): readonly CheckedDoor[] {
  const doors: CheckedDoor[] = [];
  for (const way of ways) {
    const door = checkDoor(s, way);
    if (door) doors.push(door);
    if (door?.truth && !s.program.together) break;
  }
  return doors;
}

/** A door with its rules; undefined where it is not for this person. */
function checkDoor(s: Scope, door: PreparedDoor): CheckedDoor | undefined {
  const when = door.when ? check(s, door.when) : HOLDS;
  if (when.truth === false) return undefined;
  const rules = checkRules(s, door.requires);
  const truth = all([when.truth, ...rules.map(truthOf)]);
  return { door, rules, truth, needs: truth === undefined ? open([when, ...rules]) : NONE };
}

function kindOf(s: Scope, chosen: CheckedDoor | undefined): string | undefined {
  if (!s.program.kind) return chosen?.door.kind;
  const kind = measured(s.c, s.program.kind, s.person);
  return typeof kind === 'string' ? kind : undefined;
}

const reasonsFor = (s: Scope, rules: readonly PreparedRule[], checked: readonly Checked[]): Reason[] => {
  const reasons: Reason[] = [];
  for (const [k, { truth }] of checked.entries()) {
    const rule = rules[k];
    if (rule) reasons.push(reasonOf(s, rule, truth));
  }
  return reasons;
};

/**
 * The reasons of what was asked, and of the door that opened; while none has, those of every door that is for this
 * person. Where a requirement shut the program the doors were not asked.
 */
function reasonsOf(
  s: Scope,
  required: readonly Checked[],
  doors?: readonly CheckedDoor[],
): readonly Reason[] {
  const { requires, doors: ways } = prepared(s.program);
  const own = reasonsFor(s, requires, required);
  if (!doors || !ways.length) return own;
  if (!doors.length) return [...own, noDoor(s)];
  for (const { door, rules } of doorsToTell(s, doors)) own.push(...reasonsFor(s, door.requires, rules));
  return own;
}

function doorsToTell({ program }: Scope, doors: readonly CheckedDoor[]): readonly CheckedDoor[] {
  if (!program.together) return doors.some(isOpen) ? doors.filter(isOpen) : doors;
  const ajar = doors.filter((door) => door.truth !== false);
  return ajar.length ? ajar : doors;
}
