/** Results of one household that may be several families: what comes out the same in all is certain. */
import type { Families } from './household/families.ts';
import { without } from './rules/result.ts';
import type { Estimate, Outcome, PersonOutcome, Reason, Result } from './types.ts';

/** One result for each program, from the results of every family in the order of `families.ways`. */
export function acrossFamilies(families: Families, all: readonly (readonly Result[])[]): Result[] {
  const [first = []] = all;
  return first.map((_, n) =>
    merged(
      families,
      all.flatMap((results) => results[n] ?? []),
    ),
  );
}

function merged(families: Families, results: readonly Result[]): Result {
  const [first] = results;
  if (!first) throw new Error('A household is one family at least.');
  const told = results.map(whatItSays);
  if (new Set(told).size === 1) return first;
  const open = pathsThatMatter(families, told);
  const outcome = same(results.map((r) => r.outcome)) ?? 'possible';
  const rest = without(first, 'kind', 'estimate', 'later', 'units');
  const kind = same(results.map((r) => r.kind));
  const estimate = hull(results.flatMap((r) => r.estimate ?? []));
  const paths = (key: 'missing' | 'unsettled'): string[] =>
    [...new Set([...results.flatMap((r) => r[key]), ...open])].sort();
  return {
    ...rest,
    outcome,
    eligibility: same(results.map((r) => r.eligibility)) ?? 'possible',
    people: peopleOf(results),
    ...(kind === undefined ? {} : { kind }),
    ...(estimate ? { estimate } : {}),
    reasons: first.reasons.map((reason) => acrossReasons(reason, results)),
    missing: outcome === 'possible' ? paths('missing') : [],
    unsettled: paths('unsettled'),
  };
}

/** What a result says, apart from the words that explain it. */
const whatItSays = (result: Result): string => JSON.stringify({ ...result, reasons: [] });
const same = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/** The unsaid facts of which one alone makes a difference; all of them where some families were not worked out. */
function pathsThatMatter({ paths, ways, isCut }: Families, told: readonly string[]): readonly string[] {
  if (isCut) return paths;
  return paths.filter((_, at) => {
    const groups = new Map<string, Set<string>>();
    ways.forEach(({ taken }, n) => {
      const others = taken.filter((__, k) => k !== at).join();
      const said = groups.get(others) ?? new Set();
      groups.set(others, said.add(told[n] ?? ''));
    });
    return [...groups.values()].some((said) => said.size > 1);
  });
}

function peopleOf(results: readonly Result[]): PersonOutcome[] {
  const ids = [...new Set(results.flatMap(({ people }) => people.map(({ id }) => id)))];
  return ids.flatMap((id): PersonOutcome[] => {
    const all = results.map(({ people }) => people.find((p) => p.id === id));
    const outcome: Outcome = same(all.map((p) => p?.outcome ?? 'unlikely')) ?? 'possible';
    const kind = same(all.map((p) => p?.kind));
    const amounts = all.flatMap((p) => p?.amount ?? []);
    const amount = amounts.length === all.length ? hull(amounts) : undefined;
    return [{ id, outcome, ...(kind === undefined ? {} : { kind }), ...(amount ? { amount } : {}) }];
  });
}

/** Where amounts lie that are in any of some ranges. */
function hull<T extends Pick<Estimate, 'min' | 'max'>>(ranges: readonly T[]): T | undefined {
  const [first] = ranges;
  return (
    first && {
      ...first,
      min: Math.min(...ranges.map((r) => r.min)),
      max: Math.max(...ranges.map((r) => r.max)),
    }
  );
}

/** A reason that comes out in another way in another family is not known; its numbers reach over those of all families. */
function acrossReasons(reason: Reason, results: readonly Result[]): Reason {
  const { rule, person, unit, size, since, source } = reason;
  const all = results.map((r) => r.reasons.find((it) => it.rule === rule && it.person === person));
  const told = all.filter((it) => it !== undefined);
  if (told.every((it) => it.outcome === reason.outcome)) return reason;
  return {
    rule,
    outcome: 'unknown',
    ...(person === undefined ? {} : { person }),
    ...reach(told, 'value'),
    ...reach(told, 'limit'),
    ...(unit === undefined ? {} : { unit }),
    ...(size === undefined || told.some((it) => it.size !== size) ? {} : { size }),
    ...(since === undefined ? {} : { since }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The ends of a number over all reasons; nothing where one of them has none. */
function reach(reasons: readonly Reason[], side: 'value' | 'limit'): Partial<Reason> {
  const least = reasons.map((it) => it[side] ?? it[`${side}Min`]);
  const most = reasons.map((it) => it[side] ?? it[`${side}Max`]);
  const ends = [...least, ...most].filter((end) => typeof end === 'number');
  if (ends.length < least.length + most.length) return {};
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return min === max ? { [side]: min } : { [`${side}Min`]: min, [`${side}Max`]: max };
}
