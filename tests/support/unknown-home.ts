import type { Household, Person } from '../../src/facts/values.ts';

/** A home with only ages known. The person who answers is a child of 5. */
export function unknownHome(size: number, relationship: Person['relationship'] = 'child'): Household {
  const people = Array.from({ length: size }, (_, i) => ({
    id: `p${i + 1}`,
    relationship: i ? relationship : ('self' as const),
    age: 5 + i,
  }));
  return { state: 'TX', people };
}
