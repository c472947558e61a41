/** The one place where answers are kept: this tab's session, and, by the person's own choice, the device. */
import type { Checked } from './check-draft.ts';
import { isRecord } from './check-household.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { Values } from './form.ts';

const KEY = 'every-door.answers';

/** What was kept. */
export interface Kept {
  readonly draft?: Draft;
  /** What could not be read: everything, the copy of this tab (the device's was taken), or some answers. */
  readonly broken?: 'all' | 'tab' | 'part';
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Storage is switched off or full: answers live in memory alone.
    return otherwise;
  }
}

const inSession = (): string | null => attempt(() => sessionStorage.getItem(KEY), null);
const onDevice = (): string | null => attempt(() => localStorage.getItem(KEY), null);
const parsed = (text: string): unknown => attempt(() => JSON.parse(text) as unknown, undefined);

/**
 * The draft of this tab, or else the one on the device. `read` checks what stands there. What cannot be read is left
 * where it is until something is kept in its place.
 */
export function load(read: (value: unknown) => Checked | undefined): Kept {
  const copies = [inSession(), onDevice()].filter((text) => text !== null);
  for (const [n, text] of copies.entries()) {
    const found = read(parsed(text));
    if (!found) continue;
    const broken = n > 0 ? 'tab' : found.lost ? 'part' : undefined;
    return { draft: found.draft, ...(broken ? { broken } : {}) };
  }
  return copies.length ? { broken: 'all' } : {};
}

/** Keeps what is chosen on the first screen before anything kept could be read, beside what is kept already. */
export function keepFirst(state: Values): void {
  const text = inSession() ?? onDevice();
  const draft = text === null ? emptyDraft() : parsed(text);
  // What cannot be read stays where it is.
  if (!isRecord(draft) || !isRecord(draft['answers'])) return;
  const typed = { ...(isRecord(draft['typed']) ? draft['typed'] : {}), state };
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ ...draft, typed })), undefined);
}

/**
 * Keeps the draft for reloads and the other languages; where it was saved on the device, there too. False where
 * another tab has saved other answers on the device since: those stay as they are.
 */
export function save(draft: Draft): boolean {
  const text = onDevice();
  const saved = (text === null ? undefined : parsed(text)) as Draft | null | undefined;
  const isOurs = text !== null && saved?.savedAt === draft.savedAt;
  if (isOurs && said(saved) !== said(draft)) draft.savedAt = Date.now();
  const ours = JSON.stringify(draft);
  attempt(() => sessionStorage.setItem(KEY, ours), undefined);
  if (isOurs) attempt(() => localStorage.setItem(KEY, ours), undefined);
  return isOurs || text === null;
}

/** What a person said, without where they are. */
const said = (draft: Draft | null | undefined): string =>
  JSON.stringify([draft?.ids, draft?.answers, draft?.extra, draft?.typed]);

/** Keeps the draft on the device until it is cleared; false where the browser does not let us. */
export function saveOnDevice(draft: Draft): boolean {
  return attempt(() => {
    draft.savedAt = Date.now();
    localStorage.setItem(KEY, JSON.stringify(draft));
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  }, false);
}

export function clear(): void {
  attempt(() => sessionStorage.removeItem(KEY), undefined);
  attempt(() => localStorage.removeItem(KEY), undefined);
}

export const hasAnswers = (): boolean =>
  attempt(() => (sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)) !== null, false);
