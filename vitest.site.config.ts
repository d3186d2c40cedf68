import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    globalSetup: ['test/site/support/require-build.ts'],
    // Some tests build the site once more, in a copy of the project.
    testTimeout: 60_000,
    // Most of a build waits for one core: two files of tests at a time use what is left of the other.
    maxWorkers: 2,
    hookTimeout: 1_200_000,
  },
});
