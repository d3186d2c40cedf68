import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/site/**'],
    globalSetup: ['test/support/compile-data.ts'],
  },
});
