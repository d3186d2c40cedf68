import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    globalSetup: ['test/site/support/require-build.ts'],
    // Some tests build the site once more, in a copy of the project.
    testTimeout: 60_000,
    // Several builds at the same time share the cores.
    hookTimeout: 1_200_000,
  },
});
