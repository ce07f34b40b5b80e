import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    // Every core: by default one is left idle, half of a small machine.
    maxWorkers: '100%',
    // A hung test is ended, a busy machine is not: nothing here is a matter of seconds.
    testTimeout: 300_000,
  },
});
