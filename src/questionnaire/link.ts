import type { Household } from '../schema/household.ts';

/** The hand-over link: path and fragment, which no server sees. */
export const handOverLink = (household: Household): string =>
  `/en/find/#h=${Buffer.from(JSON.stringify(household), 'utf8').toString('base64url')}`;
