import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/support/serve-and-launch.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A state is waited for as long as a page is: on busy cores a second is short.
    expect: { poll: { timeout: 30_000 } },
  },
});
