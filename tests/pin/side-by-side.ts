/** Runs two engines over the same households: what differs, and how long each takes. */
import { type Aspect, ASPECTS, type Difference, differences } from './compare.ts';
import type { Engine } from './engine.ts';
import { type Exception, excused } from './exceptions.ts';
import type { Case } from './households.ts';

export interface Found extends Difference {
  readonly name: string;
}
export interface Comparison {
  readonly households: number;
  /** How often each aspect differs without an exception that says why. */
  readonly counts: Readonly<Record<Aspect, number>>;
  readonly found: readonly Found[];
  /** Exceptions that excused nothing. */
  readonly idle: readonly Exception[];
  readonly excused: number;
}

export function compared(
  pinned: Engine,
  own: Engine,
  cases: readonly Case[],
  exceptions: readonly Exception[],
): Comparison {
  const counts = Object.fromEntries(ASPECTS.map((aspect) => [aspect, 0])) as Record<Aspect, number>;
  const found: Found[] = [];
  const used = new Set<Exception>();
  let meant = 0;
  for (const one of cases)
    for (const difference of differences(pinned(one), own(one))) {
      const exception = excused(exceptions, one.name, difference);
      if (exception) {
        used.add(exception);
        meant++;
        continue;
      }
      counts[difference.aspect]++;
      found.push({ ...difference, name: one.name });
    }
  const idle = exceptions.filter((e) => !used.has(e));
  return { households: cases.length, counts, found, idle, excused: meant };
}

/**
 * Microseconds per household, for the pinned engine and for ours. The engines take turns, and the best of several rounds
 * counts, since other work on the machine can only add time.
 */
export function timed(pinned: Engine, own: Engine, cases: readonly Case[], rounds: number): [number, number] {
  const best = [pinned, own].map((engine) => ({ engine, times: cases.map(() => Infinity) }));
  for (let round = 0; round < rounds; round++)
    cases.forEach((one, n) => {
      for (const { engine, times } of round % 2 ? [...best].reverse() : best) {
        const start = performance.now();
        engine(one);
        times[n] = Math.min(times[n] ?? Infinity, performance.now() - start);
      }
    });
  const [then = 0, now = 0] = best.map(
    ({ times }) => (1000 * times.reduce((sum, time) => sum + time, 0)) / Math.max(1, times.length),
  );
  return [then, now];
}
