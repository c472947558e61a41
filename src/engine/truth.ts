/** What the answers so far say: it holds, it does not, or they do not say. */
export type Truth = boolean | undefined;

export const not = (t: Truth): Truth => (t === undefined ? undefined : !t);

/** One certain yes settles a list even while other answers are missing; that is what lets us stop asking. */
export const any = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
