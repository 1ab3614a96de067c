import { defineConfig } from 'vitest/config';

// vitest reads its configuration from a default export; nothing of ours has one.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Both cores of a small machine: vitest would keep one of them free.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
