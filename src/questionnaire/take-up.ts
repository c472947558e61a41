/** What the page finds when it opens: answers that were kept, and a household in its address. */
import type { Household } from '../facts/values.ts';
import { readDraft } from './check-draft.ts';
import { type Doors, doorIn } from './door.ts';
import { answer, type Draft } from './draft.ts';
import { valuesOf } from './form.ts';
import { fromHousehold } from './from-household.ts';
import { toHousehold } from './household.ts';
import { decode, encode } from './link.ts';
import type { Page } from './page.ts';
import * as kept from './store.ts';

/** The draft that was kept; `broken` says which of it could not be read. */
export const keptDraft = ({ household }: Page): kept.Kept =>
  kept.load((value) => readDraft(value, household));

/** A choice that was made on the first screen before the script was there counts as typed; true where there is one. */
export function takeFirstChoice(form: HTMLFormElement | null, draft: Draft): boolean {
  const values = form ? valuesOf(form) : {};
  const [state] = values['state'] ?? [];
  if (state === undefined || state === answer(draft, 'state')) return false;
  draft.typed = { ...draft.typed, state: values };
  return true;
}

/** The household of a link; null where it cannot be read, undefined where there is none. */
export function takeLink({ household }: Page): Household | null | undefined {
  const handed = decode(location.hash, household);
  // Answers in the address leave it at once, before anything else can read it.
  if (handed !== undefined) history.replaceState(history.state, '', location.pathname);
  return handed;
}

/** The name of the situation whose page led here; undefined where none did. It leaves the address at once. */
export function takeDoorName(doors: Doors): string | undefined {
  const name = doorIn(location.hash, doors);
  if (name !== undefined) history.replaceState(history.state, '', location.pathname);
  return name;
}

/** Whether there are answers already, kept or typed. */
export const isBegun = ({ answers, typed = {} }: Draft): boolean =>
  answers['state'] !== undefined || Object.keys(typed).length > 0;

export type Handed = 'same' | 'other' | 'first';
/** How a household of a link stands to the answers that are there. */
export function compared(handed: Household, draft: Draft): Handed {
  if (encode(toHousehold(fromHousehold(handed))) === encode(toHousehold(draft))) return 'same';
  return isBegun(draft) ? 'other' : 'first';
}

/**
 * The answers of a link, in place of a draft; a copy on the device stays the copy of these. A link that holds a part of the
 * facts starts the questions, so it does not count as handed over.
 */
export const draftOf = (handed: Household, { savedAt }: Draft, isPart: boolean): Draft => ({
  ...fromHousehold(handed),
  ...(isPart ? {} : { handedOver: true }),
  ...(savedAt === undefined ? {} : { savedAt }),
});
