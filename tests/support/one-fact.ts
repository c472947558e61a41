/** States one fact of a partial household as the whole one has it. */
import { INCOME_TYPES } from '../../src/facts/schema.ts';
import type { Household, Person } from '../../src/facts/values.ts';

/** A fact that the partial household leaves open, and the household once it is stated. */
export interface OneFact {
  /** The path as the engine asks for it, such as people[1].income[0].amount. */
  readonly path: string;
  readonly stated: Household;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isOfIncome = (kind: string): boolean =>
  kind === 'income' || (INCOME_TYPES.options as readonly string[]).includes(kind);

/** Every fact in which the two differ. In lists, the amount of each item counts separately. */
export function openFacts(partial: Household, whole: Household): OneFact[] {
  return [
    ...openKeys(partial, whole, ['people', 'expenses', 'unsure']).map((key) => ({
      path: key,
      stated: { ...partial, [key]: whole[key] },
    })),
    ...openKeys(partial.expenses ?? {}, whole.expenses ?? {}, []).map((key) => ({
      path: `expenses.${key}`,
      stated: { ...partial, expenses: { ...partial.expenses, [key]: whole.expenses?.[key] } } as Household,
    })),
    ...partial.people.flatMap((person, i) =>
      openOf(person, whole.people[i] ?? person).map(({ key, stated }) => ({
        path: `people[${i}].${key}`,
        stated: { ...partial, people: partial.people.map((p, at) => (at === i ? stated : p)) },
      })),
    ),
  ];
}

function openKeys<T extends object>(partial: T, whole: T, but: readonly (keyof T)[]): (keyof T & string)[] {
  const keys = Object.keys(whole) as (keyof T & string)[];
  return keys.filter((key) => !but.includes(key) && !same(partial[key], whole[key]));
}

function openOf(partial: Person, whole: Person): { key: string; stated: Person }[] {
  const open: { key: string; stated: Person }[] = openKeys(partial, whole, [
    'income',
    'insurance',
    'unsure',
  ]).map((key) => ({ key, stated: { ...partial, [key]: whole[key] } }));
  for (const key of ['income', 'insurance'] as const)
    if (!same(partial[key], whole[key]) || unsureOf(partial, key).length)
      open.push({ key, stated: certain({ ...partial, [key]: whole[key] } as Person, key) });
  const kept = whole.income?.filter(({ type }) => partial.income?.some((item) => item.type === type)) ?? [];
  partial.income?.forEach((item, n) => {
    const amount = kept[n]?.amount;
    if (amount === undefined || same(item.amount, amount)) return;
    const income = partial.income?.map((it, at) => (at === n ? { ...it, amount } : it)) ?? [];
    open.push({ key: `income[${n}].amount`, stated: { ...partial, income } });
  });
  return open;
}

const unsureOf = ({ unsure = [] }: Person, key: 'income' | 'insurance'): readonly string[] =>
  unsure.filter((kind) => isOfIncome(kind) === (key === 'income'));

/** The person, who is no longer unsure about income or insurance. */
function certain(person: Person, key: 'income' | 'insurance'): Person {
  const { unsure, ...rest } = person;
  const left = (unsure ?? []).filter((kind) => isOfIncome(kind) !== (key === 'income'));
  return left.length ? { ...rest, unsure: left } : rest;
}

/** Whether a list of needs asks for a fact: for itself, or for a part of it. */
export const asksFor = (needs: Iterable<string>, path: string): boolean =>
  [...needs].some((need) => need === path || need.startsWith(`${path}[`) || path.startsWith(`${need}.`));
