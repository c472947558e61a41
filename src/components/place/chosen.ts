import type { Places } from '../../schema/place.ts';

/** The place somebody chose, kept for this visit only; "Clear my answers" drops it with the rest of the visit. */
const KEY = 'every-door.place';

export function chosenPlace(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function keep(place: string): void {
  try {
    sessionStorage.setItem(KEY, place);
  } catch {
    // A browser that keeps nothing still shows the place on this page.
  }
}

let places: Promise<Places> | undefined;

/** Names and contacts of all places: the same file for everybody, so the request tells no one which place it is. */
export const loadPlaces = (): Promise<Places> =>
  (places ??= fetch('/places.json').then((response) => response.json() as Promise<Places>));

type Listener = (place: string) => void;
const listeners = new Set<Listener>();

/** Calls back with each place that is chosen, and at once where one was chosen before. */
export function onPlace(listener: Listener): void {
  listeners.add(listener);
  if (chosenPlace()) listener(chosenPlace());
}

export function choosePlace(place: string): void {
  keep(place);
  for (const listener of listeners) listener(place);
}
