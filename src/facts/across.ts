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
  readonly taxDependentOf?: string;
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
    return found;
  });
}
