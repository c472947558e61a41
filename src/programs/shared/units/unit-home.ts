/** A unit inside a home, as a household of its own: its members as they are to its head, and what is theirs. */
import type { Context } from '../../../engine/context.ts';
import { ageOf, assetsOf, everyone, personAt } from '../../../engine/household/facts.ts';
import { isExact } from '../../../engine/range.ts';
import type { Amount, Household, Person } from '../../../facts/values.ts';
import { childrenOf, parentsOf, relationOf, siblingsOf } from './family.ts';
import { spouseOf } from './tax-unit.ts';

const ADULT = 18;
type Relationship = Person['relationship'];

/** Groups of the people of whom each pair belongs together, that of people[0] first, in the order of the household. */
export function groupsOf(c: Context, pairs: readonly (readonly [number, number])[]): number[][] {
  const group = everyone(c).map((i) => i);
  for (const [a, b] of pairs) {
    const [from, to] = [group[a] ?? a, group[b] ?? b];
    group.forEach((own, i) => {
      if (own === from) group[i] = to;
    });
  }
  return [...new Set(group)].map((own) => everyone(c).filter((i) => group[i] === own));
}

/** Who of a unit speaks for it: people[0], else an adult with a child here, else any adult. */
function headOf(c: Context, members: readonly number[]): number {
  const adults = members.filter((i) => ageOf(c, i) >= ADULT);
  const parent = adults.find((i) => childrenOf(c, i).some((j) => members.includes(j)));
  return members.find((i) => i === 0) ?? parent ?? adults[0] ?? members[0] ?? 0;
}

/** What person `i` is to the head of a unit. */
function relationTo(c: Context, head: number, i: number): Relationship {
  if (i === head) return 'self';
  const own = relationOf(c, i) as Relationship;
  if (head === 0) return own;
  const spouse = spouseOf(c, head);
  if (i === spouse) return 'spouse';
  const parents = parentsOf(c, i);
  const isChildOf = (j: number | undefined): boolean => j !== undefined && parents.includes(j);
  if (isChildOf(head) || isChildOf(spouse)) return 'child';
  if (parentsOf(c, head).includes(i)) return 'parent';
  if (childrenOf(c, i).some((j) => parentsOf(c, j).includes(head))) return 'partner';
  if (siblingsOf(c, head).includes(i)) return 'sibling';
  if (parents.some((p) => parentsOf(c, p).includes(head))) return 'grandchild';
  return own === 'unrelated' ? 'unrelated' : 'otherRelative';
}

/**
 * The unit with these members. Costs of the home are those of people[0]'s unit; of another unit they are anything up to
 * the whole, since nobody says how a home shares them.
 */
export function unitHome(c: Context, members: readonly number[]): Household {
  if (members.length === c.size) return c.household;
  const head = headOf(c, members);
  const order = [head, ...members.filter((i) => i !== head)];
  const ids = order.map((i) => personAt(c, i).id);
  const { expenses, ...rest } = c.household;
  const owned = assetsOf(c, members);
  const people = order.map((i): Person => {
    const { taxDependentOf, ...person } = personAt(c, i);
    const spouse = spouseOf(c, i);
    return {
      ...person,
      relationship: relationTo(c, head, i),
      parents: parentsOf(c, i)
        .map((j) => personAt(c, j).id)
        .filter((id) => ids.includes(id)),
      spouse: spouse === undefined ? 'none' : personAt(c, spouse).id,
      ...(taxDependentOf === undefined
        ? {}
        : { taxDependentOf: ids.includes(taxDependentOf) ? taxDependentOf : 'outside' }),
    };
  });
  return {
    ...rest,
    people,
    shareFood: true,
    ...(isExact(owned) ? { assets: owned.min } : { assets: { atLeast: owned.min, atMost: owned.max } }),
    ...(expenses ? { expenses: members.includes(0) ? expenses : upTo(expenses) } : {}),
  };
}

type Expenses = NonNullable<Household['expenses']>;
const upTo = (expenses: Expenses): Expenses =>
  Object.fromEntries(
    Object.entries(expenses).map(([key, cost]): [string, Amount] => {
      const most = typeof cost === 'number' ? cost : cost.atMost;
      return [key, most === 0 ? 0 : most === undefined ? {} : { atLeast: 0, atMost: most }];
    }),
  );
