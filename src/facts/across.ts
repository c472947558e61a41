/**
 * What must hold between the facts of a household, beyond the kind of each: checked by the schema, and in the
 * browser, which does not load zod.
 */

/** Types of income that can be a loss. */
export const LOSS_TYPES = ['selfEmployment', 'partnership', 'capitalGains', 'rental', 'farm'] as const;

/** What does not fit, at a path within what was checked. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
interface Range {
  readonly atLeast?: number;
  readonly atMost?: number;
}
interface Someone {
  readonly id: string;
  readonly relationship: string;
  readonly age: number;
  readonly taxDependentOf?: string;
  readonly parents?: readonly string[];
  readonly spouse?: string;
}

/** Whether the ends of a range stand in order; one that is left out is open. */
export const isInOrder = ({ atLeast, atMost }: Range): boolean =>
  atLeast === undefined || atMost === undefined || atLeast <= atMost;

/** Only some types of income can be a loss. */
export function lossMisfits({ type, amount }: { type: string; amount: number | Range }): Misfit[] {
  const ends = typeof amount === 'number' ? [amount] : [amount.atLeast ?? 0, amount.atMost ?? 0];
  if (ends.every((end) => end >= 0) || (LOSS_TYPES as readonly string[]).includes(type)) return [];
  const message = `Only ${LOSS_TYPES.join(', ')} can be a loss; write 0 or more dollars.`;
  return [{ path: ['amount'], message }];
}

/** What `spouse` says besides an id. */
const NO_SPOUSE_HERE: readonly string[] = ['elsewhere', 'none'];

/** Parents are other people who live here, older than their child, and nobody's own descendants. */
function parentMisfits(people: readonly Someone[], i: number): string[] {
  const { id, age, parents = [] } = people[i] ?? { id: '', age: 0 };
  const byId = new Map(people.map((person) => [person.id, person]));
  const others = people.map((person) => person.id).filter((it) => it !== id);
  // A circle is said once, of the first person in it.
  if (isOwnAncestor(byId, id)) {
    const isFirst = !people.slice(0, i).some((it) => isOwnAncestor(byId, it.id));
    return isFirst ? [`"${id}" would be their own ancestor.`] : [];
  }
  return parents.flatMap((parent, n) => {
    const own = byId.get(parent);
    if (!own || parent === id)
      return [`"${parent}" is no other person here. Write ids of ${others.join(', ') || 'nobody'}, or [].`];
    if (parents.indexOf(parent) !== n) return [`"${parent}" stands here twice.`];
    if (own.age <= age)
      return [`"${parent}" is ${own.age}, and a parent is older than the child, who is ${age}.`];
    return [];
  });
}

function isOwnAncestor(byId: ReadonlyMap<string, Someone>, id: string): boolean {
  const seen = new Set<string>();
  const next = [...(byId.get(id)?.parents ?? [])];
  for (let parent; (parent = next.pop()) !== undefined;) {
    if (parent === id) return true;
    if (seen.has(parent)) continue;
    seen.add(parent);
    next.push(...(byId.get(parent)?.parents ?? []));
  }
  return false;
}

/** A husband or wife is another person here, who says the same, and nobody has two. */
function spouseMisfits(people: readonly Someone[], i: number): string[] {
  const { id, relationship, spouse } = people[i] ?? { id: '', relationship: '' };
  const others = people.map((person) => person.id).filter((it) => it !== id);
  const wed = people.filter((person) => person.id !== id && person.spouse === id).map((person) => person.id);
  const coupled = relationship === 'self' ? people.find((it) => it.relationship === 'spouse') : people[0];
  const isOfCouple = relationship === 'self' || relationship === 'spouse';
  if (spouse === undefined) return [];
  if (!NO_SPOUSE_HERE.includes(spouse) && !others.includes(spouse))
    return [`Write the id of another person (${others.join(', ') || 'nobody'}), "elsewhere" or "none".`];
  const first = people
    .slice(0, i)
    .find((person) => person.spouse === spouse && !NO_SPOUSE_HERE.includes(spouse));
  if (first) return [`"${first.id}" names "${spouse}" as husband or wife already; nobody has two.`];
  const denied = wed.filter((it) => it !== spouse);
  if (denied.length)
    return [`"${denied[0] ?? ''}" names "${id}" as husband or wife, and "${id}" says "${spouse}".`];
  if (isOfCouple && coupled && spouse !== coupled.id)
    return [`The relationship says that "${id}" and "${coupled.id}" are a couple. You wrote "${spouse}".`];
  return [];
}

/** Everybody has an id of their own, the first is "self", and who claims somebody is another person or "outside". */
export function peopleMisfits(people: readonly Someone[]): Misfit[] {
  const ids = people.map(({ id }) => id);
  return people.flatMap(({ id, relationship, taxDependentOf: claimer }, i) => {
    const found: Misfit[] = [];
    const say = (key: string, message: string) => found.push({ path: ['people', i, key], message });
    if (ids.indexOf(id) !== i) say('id', `Two people have the id "${id}"; each needs its own.`);
    if (i === 0 && relationship !== 'self') say('relationship', 'The first person is "self".');
    if (i > 0 && relationship === 'self') say('relationship', 'Only the first person is "self".');
    if (claimer !== undefined && claimer !== 'outside' && (claimer === id || !ids.includes(claimer)))
      say('taxDependentOf', `Write the id of another person (${ids.join(', ')}) or "outside".`);
    for (const message of parentMisfits(people, i)) say('parents', message);
    for (const message of spouseMisfits(people, i)) say('spouse', message);
    return found;
  });
}
