/** What the answers so far say: it holds, it does not, or they do not say. */
export type Truth = boolean | undefined;

export const not = (t: Truth): Truth => (t === undefined ? undefined : !t);

// One certain "no" settles a list even while other answers are missing; that is what lets us
// stop asking. So false is looked for before undefined.
export const all = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;

export const any = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
