import { defineConfig } from 'vitest/config';

/** One file at a time: each drives a real browser on the production build. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // A manifest's snapshot that is missing is a failure; `-u` writes it.
    update: 'none',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
