import type { Places } from '../schema/place.ts';

/** Whom to call in a place when this site cannot help; they stand in the page, so that no file has to come. */
export interface PlacePhones {
  /** Nobody answers 2-1-1 there. */
  readonly no211?: true;
  readonly phones: readonly { readonly name?: string; readonly phone: string }[];
}

/** By place: its 2-1-1 from any phone, or who stands in for it; and the office for food, where its number is sure. */
export function phonesByPlace(places: Places): Readonly<Record<string, PlacePhones>> {
  return Object.fromEntries(
    Object.entries(places.places).map(([code, { help211, programs }]) => {
      const line = help211 ? help211.tollFree : places.instead211.phone;
      const { snap } = programs;
      const phones = line ? [{ phone: line }] : [];
      const food =
        snap?.phone && !snap.unsure?.includes('phone')
          ? [{ name: snap.name ?? 'SNAP', phone: snap.phone }]
          : [];
      return [code, { ...(!help211 && { no211: true as const }), phones: [...phones, ...food] }];
    }),
  );
}
