import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A test that runs the program must neither find nor leave anything in the user's own cache folder.
    env: { PASSERELLE_MEMORY: 'off', PASSERELLE_PACKED: 'off' },
  },
});
