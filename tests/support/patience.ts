/** Milliseconds for tests of thousands of drawn households, even on a busy machine. No test asserts anything about speed. */
export const PATIENCE = 300_000;
