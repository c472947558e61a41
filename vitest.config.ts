import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Thousands of drawn households take their time on a busy machine; nothing is asserted about it.
    testTimeout: 300_000,
  },
});
