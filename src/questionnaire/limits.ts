/** The most dollars any one answer may name, as in the schema of the household, which the browser does not load. */
export const MOST_DOLLARS = 10_000_000;
/** The most people of one household. */
export const MOST_PEOPLE = 20;
