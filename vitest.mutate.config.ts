import { defineConfig } from 'vitest/config';

// The tests of the mutated folders alone.
const folders = process.env['MUTATE']?.split(',') ?? ['segment', 'align', 'check'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    testTimeout: 600_000,
    env: { PASSERELLE_MEMORY: 'off' },
  },
});
