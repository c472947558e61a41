/**
 * What amounts become once the cash help that is likely here has started. An office works out each amount from what
 * the household has now; when two payments start, the first counts as income of the second. Without this a total
 * would count the same dollar twice.
 */
import type { IncomeType, Person } from '../schema/household.ts';
import type { Context } from './context.ts';
import { Court } from './court.ts';
import { type Prepared, prepared } from './prepared.ts';
import { resultOf } from './result.ts';
import { incomeTypes } from './type-set.ts';
import type { Estimate, Result } from './types.ts';

/** Help of last resort starts last: SSI counts all other payments (20 CFR 416.210), TANF leaves out who gets SSI. */
const ORDER: readonly string[] = ['unemployment', 'veteransDisability', 'veteransPension', 'ssi', 'tanf'];

/** Where a program stands in that order; undefined where it pays nothing that counts. */
const turnOf = ({ pays }: Prepared): number | undefined =>
  pays === undefined ? undefined : ORDER.indexOf(pays);

/** Adds `later`, and a reason that says so, to each result whose monthly amount falls once the others have started. */
export function addLater(results: readonly Result[], c: Context): void {
  const { programs } = prepared(c.rules);
  const starting = programs
    .filter((p) => turnOf(p) !== undefined && results[p.index]?.outcome === 'likely')
    .sort((a, b) => (turnOf(a) ?? 0) - (turnOf(b) ?? 0));
  if (!starting.length) return;
  let grown = c;
  let court: Court | undefined;
  const begun: string[] = [];
  const again = (p: Prepared): Result => resultOf((court ??= new Court(grown)), p);
  for (const p of starting) {
    const own = results[p.index];
    const after = begun.length && own ? lower(own, again(p), begun) : own;
    if (!after?.estimate?.max) continue;
    grown = withPayment(grown, p, after);
    court = undefined;
    begun.push(p.id);
  }
  if (!begun.length) return;
  for (const p of programs) {
    const own = results[p.index];
    if (starting.includes(p) || own?.estimate?.period !== 'month' || !isOwn(own)) continue;
    lower(own, again(p), begun);
  }
}

const isOwn = ({ outcome }: Result): boolean => outcome === 'likely' || outcome === 'receiving';

/** Notes on a result that its amount is lower later; returns the result that holds then. */
function lower(own: Result, then: Result, after: readonly string[]): Result {
  const now = own.estimate;
  if (!now) return then;
  const estimate: Estimate =
    then.eligibility === 'unlikely' || !then.estimate ? { ...now, min: 0, max: 0 } : then.estimate;
  if (estimate.max > now.max - 1 && estimate.min > now.min - 1) return then;
  own.later = { estimate, after: [...after] };
  const falls = [now.min - estimate.min, now.max - estimate.max].map((n) => Math.max(0, cents(n)));
  own.reasons.push({
    rule: 'once-others-start',
    outcome: 'pass',
    ...(estimate.min === estimate.max && now.min === now.max
      ? { value: Math.max(...falls) }
      : { valueMin: Math.min(...falls), valueMax: Math.max(...falls) }),
    unit: 'dollars a month',
    otherwise: after.join(' '),
  });
  return { ...then, estimate };
}

/** The household once a payment has started; what one person gets is their income, a family's is its first member's. */
function withPayment(c: Context, { pays }: Prepared, { people, estimate }: Result): Context {
  const { household } = c;
  const type = pays as IncomeType;
  const amounts = new Map(people.flatMap((p) => (p.amount ? [[p.id, p.amount] as const] : [])));
  const [first] = people;
  if (!amounts.size && first && estimate) amounts.set(first.id, estimate);
  const paid: number[] = [];
  const members = household.people.map((person, i) => {
    const amount = amounts.get(person.id);
    if (!amount?.max) return person;
    paid.push(i);
    return withIncome(person, type, amount, c.closed);
  });
  return c.withIncome({ ...household, people: members }, paid, incomeTypes(type));
}

function withIncome(
  person: Person,
  type: IncomeType,
  { min, max }: { min: number; max: number },
  closed: boolean,
): Person {
  const amount = min === max ? min : { atLeast: min, atMost: max };
  const open = person.income || closed ? [] : ['income'];
  return {
    ...person,
    income: [...(person.income ?? []), { type, amount, every: 'month' }],
    ...(open.length || person.unsure ? { unsure: [...(person.unsure ?? []), ...open] } : {}),
  };
}

const cents = (n: number): number => Math.round(n * 100) / 100;
