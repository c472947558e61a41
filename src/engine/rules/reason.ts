/** The reason that a judged rule gives: how it came out, and the person's number beside the limit. */
import type { Context } from '../context.ts';
import { type Comparing, readSides, type Sides } from './evaluate.ts';
import { personAt } from '../household/facts.ts';
import type { PreparedRule } from './prepared.ts';
import { BEYOND, isExact, toCents } from '../range.ts';
import type { Truth } from '../truth.ts';
import type { Reason } from '../types.ts';

const outcomeOf = (t: Truth): Reason['outcome'] => (t === undefined ? 'unknown' : t ? 'pass' : 'fail');

function bare(c: Context, person: number, rule: string, outcome: Reason['outcome']): Reason {
  return person < 0 ? { rule, outcome } : { rule, outcome, person: personAt(c, person).id };
}

/** No door of the program is for this person. */
export const noDoor = (c: Context, person: number): Reason => bare(c, person, 'no-door', 'fail');

export function reasonOf(c: Context, person: number, of: PreparedRule, truth: Truth, alone: boolean): Reason {
  const { id, source, unit } = of;
  const reason = bare(c, person, id, outcomeOf(truth));
  if (source) reason.source = source;
  const sides = sidesOf(c, person, of.main, truth);
  if (sides) addSides(reason, c, person, of, sides, truth);
  else if (truth === true && of.beside) {
    const mark = c.needs.length;
    const own = of.beside(c, person);
    c.back(mark);
    // What is not known may still be so: then nothing else has decided.
    const otherwise = own === false ? deciding(c, person, of, truth, own) : undefined;
    if (otherwise) reason.otherwise = otherwise;
  }
  if (unit) reason.unit = unit;
  if (alone) reason.alone = true;
  return reason;
}

/** The strictest comparison that holds, where the rule does; else the widest. */
function sidesOf(c: Context, person: number, main: readonly Comparing[], truth: Truth): Sides | undefined {
  let sides: Sides | undefined;
  for (const comparing of main) {
    sides = readSides(c, person, comparing);
    if (truth === true && sides.truth === true) break;
  }
  return sides;
}

/** Puts the person's number beside the limit. */
function addSides(
  reason: Reason,
  c: Context,
  person: number,
  rule: PreparedRule,
  { value, limit, cited, limitSize, truth: own }: Sides,
  truth: Truth,
): void {
  if (isExact(value)) reason.value = toCents(value.min);
  else {
    reason.valueMin = toCents(value.min);
    reason.valueMax = toCents(value.max);
  }
  if (limit && isExact(limit)) {
    // Where there is no limit, none is said.
    if (limit.min < BEYOND) reason.limit = toCents(limit.min);
  } else if (limit) {
    reason.limitMin = toCents(limit.min);
    reason.limitMax = toCents(limit.max);
  }
  if (limitSize) reason.size = limitSize;
  if (cited?.[0]) reason.since = cited[0];
  if (cited?.[2]) reason.source = cited[2];
  const otherwise = truth === undefined ? undefined : deciding(c, person, rule, truth, own);
  if (otherwise) reason.otherwise = otherwise;
}

/**
 * The named condition beside the comparison that made a rule hold or fail; undefined where the comparison did. Where a
 * place has no such test, a comparison that holds as well says nothing.
 */
function deciding(
  c: Context,
  person: number,
  { named }: PreparedRule,
  truth: boolean,
  own: Truth,
): string | undefined {
  const mark = c.needs.length;
  const isOther = own !== truth;
  const found = named.find(
    ({ isAbsence, test }) => (isOther || (truth && isAbsence)) && test(c, person) === truth,
  );
  c.back(mark);
  return found?.name ?? (isOther ? 'other' : undefined);
}
