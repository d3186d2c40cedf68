import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/site/**'],
    // Some tests start a process, which takes seconds on a busy machine.
    testTimeout: 30_000,
    globalSetup: ['test/support/compile-data.ts'],
  },
});
