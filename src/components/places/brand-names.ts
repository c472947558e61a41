import { readPlaces } from '../../compile/read-places.ts';

/** Every name that some place has for a program ("CalFresh", "FoodShare"), each once: people search by the name on their card. */
export function brandNames(program: string): string[] {
  const contacts = Object.values(readPlaces().places).flatMap((place) => place.programs[program] ?? []);
  const names = contacts.flatMap(({ name = [], aka = [] }) => [
    ...(typeof name === 'string' ? [name] : Object.values(name)),
    ...aka,
  ]);
  return [...new Set(names)].sort();
}
