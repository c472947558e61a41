/**
 * Where the words of a search stand: in the fragment of the address, which no server sees. On a shared computer they
 * stand in the session alone, since addresses stay in the browser's list of pages.
 */
import { lastClearing } from '../device/clear.ts';
import { isKiosk } from '../device/kiosk.ts';

const KEY = 'every-door.words';

interface Entry {
  /** Which clearing was the last one when the words came into the address. */
  readonly clearing?: string;
}

const inAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

/** The words that this history entry is for. What was cleared since leaves the entry as it is read. */
export function readWords(): string {
  const { clearing = lastClearing() } = (history.state ?? {}) as Entry;
  if (clearing !== lastClearing()) keepWords('');
  const words = inAddress() || inSession();
  if (words !== '') keepWords(words);
  return words;
}

export function keepWords(words: string): void {
  const isShared = isKiosk();
  const address = words === '' || isShared ? location.pathname : fragment(words);
  history.replaceState({ ...history.state, clearing: lastClearing() }, '', address);
  if (isShared) keepInSession(words);
}

/** Goes to the search page with words. */
export function searchFor(words: string, page: string): void {
  if (isKiosk()) keepInSession(words);
  location.href = isKiosk() ? page : page + fragment(words);
}

const fragment = (words: string): string => `#q=${encodeURIComponent(words)}`;

function inSession(): string {
  try {
    return (isKiosk() && sessionStorage.getItem(KEY)) || '';
  } catch {
    return '';
  }
}

function keepInSession(words: string): void {
  if (words === '') sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, words);
}
