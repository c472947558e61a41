/** Milliseconds for tests of thousands of drawn households, also on a busy machine; nothing is asserted about speed. */
export const PATIENCE = 300_000;
