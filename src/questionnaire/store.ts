/** The one place where answers are kept: this tab's session, and, by the person's own choice, the device. */
import type { Draft } from './draft.ts';

const KEY = 'every-door.answers';

/** What was kept; `broken` where it could not be read, and was dropped. */
export interface Kept {
  readonly draft?: Draft;
  readonly broken?: boolean;
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Storage is switched off or full: answers live in memory alone.
    return otherwise;
  }
}

export function load(): Kept {
  const text = attempt(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY), null);
  if (text === null) return {};
  const draft = attempt(() => JSON.parse(text) as unknown, undefined);
  if (isDraft(draft)) return { draft };
  clear();
  return { broken: true };
}

function isDraft(value: unknown): value is Draft {
  const { ids, answers } = (value ?? {}) as Partial<Draft>;
  return (
    Array.isArray(ids) &&
    ids.length > 0 &&
    ids.every((id) => typeof id === 'string') &&
    typeof answers === 'object' &&
    Object.values(answers).every((list) => Array.isArray(list) && list.every((it) => typeof it === 'string'))
  );
}

/** Keeps the draft for reloads and the other languages; where it was saved on the device, there too. */
export function save(draft: Draft): void {
  const text = JSON.stringify(draft);
  attempt(() => sessionStorage.setItem(KEY, text), undefined);
  attempt(() => localStorage.getItem(KEY) !== null && localStorage.setItem(KEY, text), undefined);
}

/** Keeps the draft on the device until it is cleared; false where the browser does not let us. */
export function saveOnDevice(draft: Draft): boolean {
  return attempt(() => {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  }, false);
}

export function clear(): void {
  attempt(() => sessionStorage.removeItem(KEY), undefined);
  attempt(() => localStorage.removeItem(KEY), undefined);
}

export const hasAnswers = (): boolean =>
  attempt(() => (sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)) !== null, false);
