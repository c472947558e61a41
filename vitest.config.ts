import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // A test that draws thousands of households asks for more time (tests/support/patience.ts).
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
