/** Judges one program for one person or household: its requirements, then its doors. */
import { measured } from './compare.ts';
import { type Comparison, evaluate, mainComparison, type Scope, sidesOf } from './evaluate.ts';
import { personAt } from './facts.ts';
import { isExact, type Range } from './range.ts';
import { all, any, type Truth } from './truth.ts';
import type { Door, Node, Reason, Rule } from './types.ts';

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
  readonly door: Door;
  readonly reasons: readonly Reason[];
}

const ALWAYS: Checked = { truth: true, needs: [] };
const OUTCOME = { true: 'pass', false: 'fail', undefined: 'unknown' } as const;

/** The truth of a condition and the facts that it still needs. */
export function check(s: Scope, node: Node): Checked {
  const { c } = s;
  const mark = c.needs.length;
  const truth = evaluate(s, node);
  const needs = truth === undefined ? c.needs.slice(mark) : NONE;
  c.needs.length = mark;
  return { truth, needs };
}

const NONE: readonly never[] = [];

/** The facts that open parts still need; mostly none. */
function open(parts: readonly Checked[]): readonly string[] {
  let found: readonly string[] = NONE;
  for (const { truth, needs } of parts)
    if (truth === undefined && needs.length) found = found.length ? [...found, ...needs] : needs;
  return found;
}
const together = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length && b.length ? [...a, ...b] : a.length ? a : b;

export function judge(s: Scope): Judgement {
  const required = s.program.requires.map((rule) => checkRule(s, rule));
  const doors = doorsOf(s);
  const must = all(required.map((r) => r.truth));
  const way = s.program.doors.length ? any(doors.map((d) => d.truth)) : true;
  const truth = all([must, way]);
  const chosen = doors.find((d) => d.truth) ?? doors.find((d) => d.truth === undefined);
  const ahead = chosen && chosen !== doors[0] ? doors.slice(0, doors.indexOf(chosen)) : NONE;
  return {
    truth,
    kind: truth === false ? undefined : kindOf(s, chosen),
    reasons: required.map((r) => r.reason).concat(doorReasons(s, doors, chosen)),
    needs: truth === undefined ? together(open(required), way === undefined ? open(doors) : NONE) : NONE,
    kindIsSettled: truth === true && ahead.every((d) => d.truth === false),
    kindNeeds: truth === false ? NONE : open(ahead),
  };
}

function doorsOf(s: Scope): readonly CheckedDoor[] {
  const doors: CheckedDoor[] = [];
  for (const door of s.program.doors) {
    const checked = checkDoor(s, door);
    if (checked) doors.push(checked);
  }
  return doors;
}

function kindOf(s: Scope, chosen: CheckedDoor | undefined): string | undefined {
  if (!s.program.kind) return chosen?.door.kind;
  const kind = measured(s.c, s.program.kind, s.person);
  return typeof kind === 'string' ? kind : undefined;
}

/** The reasons of the door that opened; while none has, those of every door that is for this person. */
function doorReasons(
  s: Scope,
  doors: readonly CheckedDoor[],
  chosen: CheckedDoor | undefined,
): readonly Reason[] {
  if (chosen && s.program.together) return doors.filter((d) => d.truth !== false).flatMap((d) => d.reasons);
  if (chosen?.truth) return chosen.reasons;
  if (doors.length || !s.program.doors.length) return doors.flatMap((d) => d.reasons);
  return [{ rule: 'no-door', outcome: 'fail', ...who(s) }];
}

/** A door with its rules; undefined where it is not for this person. */
function checkDoor(s: Scope, door: Door): CheckedDoor | undefined {
  const when = door.when ? check(s, door.when) : ALWAYS;
  if (when.truth === false) return undefined;
  const rules = door.requires.map((rule) => checkRule(s, rule));
  const truth = all([when.truth, ...rules.map((r) => r.truth)]);
  return {
    door,
    truth,
    needs: truth === undefined ? open([when, ...rules]) : NONE,
    reasons: rules.map((r) => r.reason),
  };
}

const who = (s: Scope): { person?: string } => (s.person < 0 ? {} : { person: personAt(s.c, s.person).id });

function checkRule(s: Scope, rule: Rule): Checked & { reason: Reason } {
  const checked = check(s, rule.test);
  const reason: Reason = { rule: rule.id, outcome: OUTCOME[`${checked.truth}`], ...who(s) };
  if (rule.source) reason.source = rule.source;
  const main = s.c.explains ? mainComparison(s.program, rule.test) : undefined;
  if (main) addSides(reason, s, main, rule.test, checked.truth);
  if (rule.unit) reason.unit = rule.unit;
  return { ...checked, reason };
}

/** Puts the person's number beside the limit. */
function addSides(reason: Reason, s: Scope, main: Comparison, node: Node, truth: Truth): void {
  const sides = sidesOf(s, main);
  if (isExact(sides.value)) reason.value = cents(sides.value.min);
  else Object.assign(reason, { valueMin: cents(sides.value.min), valueMax: cents(sides.value.max) });
  if (sides.limit && isExact(sides.limit)) reason.limit = cents(sides.limit.min);
  else if (sides.limit) Object.assign(reason, limits(sides.limit));
  if (sides.counted) reason.size = sides.counted;
  if (sides.since) reason.since = sides.since;
  if (sides.source) reason.source = sides.source;
  if (truth !== undefined && sides.truth !== truth) reason.otherwise = deciding(s, node, truth);
}
/** The named condition beside the comparison that made a rule hold or fail. */
function deciding(s: Scope, node: Node, truth: boolean): string {
  const parts = node[0] === 'any' || node[0] === 'all' ? node[1] : [];
  const found = parts.find((n) => n[0] === 'rule' && check(s, n).truth === truth);
  return found?.[0] === 'rule' ? found[1] : 'other';
}

const limits = (r: Range) => ({ limitMin: cents(r.min), limitMax: cents(r.max) });
const cents = (n: number): number => Math.round(n * 100) / 100;
