/**
 * What amounts become once the help that is likely here has started: cash, or premiums paid for somebody. An office works out each amount from what
 * the household has now; when two payments start, the first counts as income of the second. Without this a total
 * would count the same dollar twice.
 */
import type { Amount, IncomeType, Person } from '../schema/household.ts';
import type { Context } from './context.ts';
import type { Prepared } from './rules/prepared.ts';
import { toCents } from './range.ts';
import type { Estimate, Reason, Result } from './types.ts';

/** Help of last resort starts last: SSI counts all other payments (20 CFR 416.210), TANF leaves out who gets SSI. */
const ORDER: readonly string[] = ['unemployment', 'veteransDisability', 'veteransPension', 'ssi', 'tanf'];

/** Where a program stands in that order; undefined where it pays nothing that counts. */
const turnOf = ({ pays }: Prepared): number | undefined =>
  pays === undefined ? undefined : ORDER.indexOf(pays);

/** The results, with `later` and a reason that says so on each whose monthly amount falls once the others have started. */
export function withLater(results: readonly Result[], c: Context, programs: readonly Prepared[]): Result[] {
  const all = [...results];
  const starting = programs
    .filter((p) => turnOf(p) !== undefined && results[p.index]?.outcome === 'likely')
    .sort((a, b) => (turnOf(a) ?? 0) - (turnOf(b) ?? 0));
  const paid = withoutPremiums(
    c,
    results.find((r) => r.program === PAYS_PREMIUMS),
  );
  const begun: string[] = paid ? [PAYS_PREMIUMS] : [];
  let grown = paid ?? c;
  for (const p of starting) {
    const after = begun.length ? fall(all, p, grown, begun) : all[p.index];
    if (!after?.estimate?.max) continue;
    grown = withPayment(grown, p, after);
    begun.push(p.id);
  }
  if (!begun.length) return all;
  const others = programs.filter((p) => !starting.includes(p) && !begun.includes(p.id));
  for (const p of others) {
    const own = all[p.index];
    if (own?.estimate?.period === 'month' && isOwn(own)) fall(all, p, grown, begun);
  }
  return all;
}

const isOwn = ({ outcome }: Result): boolean => outcome === 'likely' || outcome === 'receiving';

/** Notes on a program's result that its amount is lower once the others have started; returns the result that holds then. */
function fall(all: Result[], p: Prepared, grown: Context, begun: readonly string[]): Result {
  const own = all[p.index];
  const then = grown.of(p.result);
  const now = own?.estimate;
  if (!now) return then;
  const estimate: Estimate =
    then.eligibility === 'unlikely' || !then.estimate ? { ...now, min: 0, max: 0 } : then.estimate;
  if (estimate.max > now.max - 1 && estimate.min > now.min - 1) return then;
  const reasons = [...own.reasons, reasonOf(now, estimate, begun)];
  all[p.index] = { ...own, reasons, later: { estimate, after: [...begun] } };
  return { ...then, estimate };
}

function reasonOf(now: Estimate, then: Estimate, begun: readonly string[]): Reason {
  const falls = [now.min - then.min, now.max - then.max].map((n) => Math.max(0, toCents(n)));
  return {
    rule: 'once-others-start',
    outcome: 'pass',
    ...(then.min === then.max && now.min === now.max
      ? { value: Math.max(...falls) }
      : { valueMin: Math.min(...falls), valueMax: Math.max(...falls) }),
    unit: 'dollars a month',
    otherwise: begun.join(' '),
  };
}

/** What this program pays is a premium that a person stops paying, so that it no longer lowers what SNAP counts. */
const PAYS_PREMIUMS = 'medicare-savings';

/** The household once its Medicare premiums are paid for it; undefined where that is not likely, or changes nothing stated. */
function withoutPremiums(c: Context, result: Result | undefined): Context | undefined {
  if (result?.outcome !== 'likely') return undefined;
  const { household } = c;
  const paid = new Map(result.people.map(({ id, amount }) => [id, amount?.min ?? 0]));
  const less = (premiums: Amount | undefined, by: number): { healthPremiums?: number } =>
    typeof premiums === 'number' ? { healthPremiums: Math.max(0, toCents(premiums - by)) } : {};
  const people = household.people.map((person) => ({
    ...person,
    ...less(person.healthPremiums, paid.get(person.id) ?? 0),
  }));
  const all = [...paid.values()].reduce((sum, n) => sum + n, 0);
  const expenses = { ...household.expenses, ...less(household.expenses?.healthPremiums, all) };
  const isSame =
    expenses.healthPremiums === household.expenses?.healthPremiums &&
    people.every((person, i) => person.healthPremiums === household.people[i]?.healthPremiums);
  const changed = { ...household, people, ...(household.expenses ? { expenses } : {}) };
  return isSame ? undefined : c.about(changed);
}

/** The household once a payment has started; what one person gets is their income, a family's is its first member's. */
function withPayment(c: Context, { pays }: Prepared, { people, estimate }: Result): Context {
  const { household } = c;
  const type = pays as IncomeType;
  const amounts = new Map(people.flatMap((p) => (p.amount ? [[p.id, p.amount] as const] : [])));
  const [first] = people;
  if (!amounts.size && first && estimate) amounts.set(first.id, estimate);
  const members = household.people.map((person) => {
    const amount = amounts.get(person.id);
    if (!amount?.max) return person;
    return withIncome(person, type, amount, c.closed);
  });
  return c.about({ ...household, people: members });
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
