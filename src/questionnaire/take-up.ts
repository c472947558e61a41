/** What the page finds when it opens: answers that were kept, and a household in its address. */
import type { Household } from '../facts/values.ts';
import { readDraft } from './check-draft.ts';
import { type Doors, doorIn, onlyIn } from './door.ts';
import { answer, type Draft } from './draft.ts';
import { valuesOf } from './form.ts';
import { fromHousehold } from './from-household.ts';
import { toHousehold } from './household.ts';
import { decode, encode, isPart } from './link.ts';
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

/** What a link brings. */
export interface Handed {
  readonly household: Household;
  /** It holds some facts only, as out of a sentence. */
  readonly isPart: boolean;
}

/** What the link brings; null where it cannot be read, undefined where there is none. */
export function takeLink(page: Page): Handed | null | undefined {
  const { hash } = location;
  const household = decode(hash, page.household);
  // Answers in the address leave it at once, before anything else can read it.
  if (household !== undefined) history.replaceState(history.state, '', location.pathname);
  return household && { household, isPart: isPart(hash) };
}

/** The name of the situation whose page led here; undefined where none did. It leaves the address at once. */
export function takeDoorName(doors: Doors): string | undefined {
  const name = doorIn(location.hash, doors);
  if (name !== undefined) history.replaceState(history.state, '', location.pathname);
  return name;
}

/** The program whose page led here to check it alone; undefined where none did. It leaves the address at once. */
export function takeOnly(): string | undefined {
  const only = onlyIn(location.hash);
  if (only !== undefined) history.replaceState(history.state, '', location.pathname);
  return only;
}

/** Whether there are answers already, kept or typed. */
export const isBegun = ({ answers, typed = {} }: Draft): boolean =>
  answers['state'] !== undefined || Object.keys(typed).length > 0;

/** Whether a link says what the answers say already. */
export const isSame = ({ household }: Handed, draft: Draft): boolean =>
  encode(toHousehold(fromHousehold(household))) === encode(toHousehold(draft));

/**
 * The answers of a link, in place of a draft; a copy on the device stays the copy of these. A link that holds a part of the
 * facts starts the questions, so it does not count as handed over.
 */
export const draftOf = ({ household, isPart }: Handed, { savedAt }: Draft): Draft => ({
  ...fromHousehold(household),
  ...(isPart ? {} : { handedOver: true }),
  ...(savedAt === undefined ? {} : { savedAt }),
});
