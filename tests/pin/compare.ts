/** Compares what two engines say about one household, result by result. */
import type { Reason, Result, Screening } from '../../src/engine/types.ts';

/** The ways in which results can differ. The first four decide what people are told. */
export const ASPECTS = [
  'outcome',
  'people',
  'kind',
  'amount',
  'reasons',
  'needs',
  'dates',
  'sources',
  'sizes',
] as const;
export type Aspect = (typeof ASPECTS)[number];
/** Differences that an exception may excuse only if it names the case. */
export const DECISIVE: readonly Aspect[] = ['outcome', 'people', 'kind', 'amount'];

export interface Difference {
  readonly program: string;
  readonly aspect: Aspect;
  readonly then: string;
  readonly now: string;
}

const APART = { since: '', source: '', size: 0 };
/** A reason without the day, the source and the size of its limit. Those are compared separately. */
const plain = (reason: Reason): Reason => ({ ...APART, ...reason, ...APART });

/** One aspect of a result as text. */
const READ: Readonly<Record<Aspect, (r: Result) => unknown>> = {
  outcome: (r) => [r.outcome, r.eligibility],
  people: (r) => r.people.map((p) => [p.id, p.outcome]),
  kind: (r) => [r.kind, r.people.map((p) => p.kind)],
  amount: (r) => [r.estimate, r.people.map((p) => p.amount), r.later],
  reasons: (r) => r.reasons.map(plain),
  needs: (r) => [r.missing, r.unsettled],
  dates: (r) => r.reasons.map((reason) => [reason.rule, reason.since]),
  sources: (r) => r.reasons.map((reason) => [reason.rule, reason.source]),
  sizes: (r) => r.reasons.map((reason) => [reason.rule, reason.size]),
};

/** Every difference between two screenings of the same household. A program that only one of them knows counts too. */
export function differences(then: Screening, now: Screening): Difference[] {
  const before = new Map(then.results.map((r) => [r.program, r]));
  const after = new Map(now.results.map((r) => [r.program, r]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((program) =>
    between(program, before.get(program), after.get(program)),
  );
}

function between(program: string, then: Result | undefined, now: Result | undefined): Difference[] {
  if (!then || !now)
    return [
      { program, aspect: 'outcome', then: then ? 'there' : 'not there', now: now ? 'there' : 'not there' },
    ];
  return ASPECTS.flatMap((aspect) => {
    const [a, b] = [JSON.stringify(READ[aspect](then)), JSON.stringify(READ[aspect](now))];
    return a === b ? [] : [{ program, aspect, then: a, now: b }];
  });
}
