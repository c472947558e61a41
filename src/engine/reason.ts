/** The reason that a judged rule gives: how it came out, and the person's number beside the limit. */
import { evaluate, readSides, type Scope } from './evaluate.ts';
import { personAt } from './facts.ts';
import type { PreparedRule } from './prepared.ts';
import { isExact, type Range } from './range.ts';
import type { Truth } from './truth.ts';
import type { Node, Reason } from './types.ts';

const outcomeOf = (t: Truth): Reason['outcome'] => (t ? 'pass' : t === false ? 'fail' : 'unknown');

function bare(s: Scope, rule: string, outcome: Reason['outcome']): Reason {
  return s.person < 0 ? { rule, outcome } : { rule, outcome, person: personAt(s.c, s.person).id };
}

/** No door of the program is for this person. */
export const noDoor = (s: Scope): Reason => bare(s, 'no-door', 'fail');

export function reasonOf(s: Scope, of: PreparedRule, truth: Truth): Reason {
  const { id, source, unit } = of.rule;
  const reason = bare(s, id, outcomeOf(truth));
  if (source) reason.source = source;
  if (of.main) addSides(reason, s, of, truth);
  if (unit) reason.unit = unit;
  return reason;
}

/** Puts the person's number beside the limit. */
function addSides(reason: Reason, s: Scope, { main, rule }: PreparedRule, truth: Truth): void {
  if (!main) return;
  const { value, limit, cited, counted, truth: own } = readSides(s, main);
  if (isExact(value)) reason.value = cents(value.min);
  else Object.assign(reason, { valueMin: cents(value.min), valueMax: cents(value.max) });
  if (limit && isExact(limit)) reason.limit = cents(limit.min);
  else if (limit) Object.assign(reason, limits(limit));
  if (counted) reason.size = counted;
  if (cited?.[0]) reason.since = cited[0];
  if (cited?.[2]) reason.source = cited[2];
  if (truth !== undefined && own !== truth) reason.otherwise = deciding(s, rule.test, truth);
}

/** The named condition beside the comparison that made a rule hold or fail. */
function deciding(s: Scope, node: Node, truth: boolean): string {
  const parts = node[0] === 'any' || node[0] === 'all' ? node[1] : [];
  const { c } = s;
  const mark = c.needs.length;
  const found = parts.find((n) => n[0] === 'rule' && evaluate(s, n) === truth);
  c.back(mark);
  return found?.[0] === 'rule' ? found[1] : 'other';
}

const limits = (r: Range) => ({ limitMin: cents(r.min), limitMax: cents(r.max) });
const cents = (n: number): number => Math.round(n * 100) / 100;
